import { describe, expect, it } from "vitest";
import { hasUnseen, leadsToCode, safeAddress } from "@/utils/domain/safe-address";

describe("a safe address stays as written", () => {
  it.each([
    "https://github.com/lab/model",
    "http://lab.edu.hk/projects/X?a=b#c",
    "https://GitHub.com/Lab/Model",
    "lab.edu.hk/projects/X",
    "https://lab.github.io",
    "https://lab.org:8443/a@b/c:d",
    "https://huggingface.co/@user/model",
    "https://lab.org/a%20b",
  ])("%s", (address) => {
    expect(safeAddress(address)).toBe(address);
  });
});

describe("an address is shown as the browser opens it", () => {
  it.each([
    [
      "with a Cyrillic letter in its host",
      "https://gіthub.com/a/b",
      "https://xn--gthub-n2e.com/a/b",
    ],
    ["with a host in another script", "https://例え.jp/a", "https://xn--r8jz45g.jp/a"],
    ["with full-width letters", "https://ｇｉｔｈｕｂ.com/a", "https://github.com/a"],
    ["with an encoded host", "https://git%68ub.com/a", "https://github.com/a"],
    ["with a number as its host", "http://2130706433/a", "http://127.0.0.1/a"],
    [
      "with Cyrillic letters in its path",
      "https://github.com/fасebook",
      "https://github.com/f%D0%B0%D1%81ebook",
    ],
    ["in Punycode", "https://xn--gthub-n2e.com/a/b", "https://xn--gthub-n2e.com/a/b"],
    ["without a scheme", "gіthub.com/a", "http://xn--gthub-n2e.com/a"],
  ])("%s", (_, address, shown) => {
    expect(safeAddress(address)).toBe(shown);
  });
});

describe("an address is refused", () => {
  it.each([
    ["with another host as its user", "https://github.com@evil.com/a"],
    ["with a user and a password", "https://user:password@lab.org/a"],
    ["with a user, without a scheme", "github.com@evil.com/a"],
    ["with only a password", "https://:secret@lab.org/"],
    ["with an encoded user", "https://github.com%2Fa@evil.com/"],
    ["with a right-to-left override", "https://lab.org/\u202Egpj.exe"],
    ["with a directional isolate", "https://lab.org/\u2066a\u2069"],
    ["with a directional mark", "https://lab.org/\u200Fa"],
    ["with a zero-width character", "https://git\u200Bhub.com/a"],
    ["with a soft hyphen", "https://git\u00ADhub.com/a"],
    ["with an invisible filler", "https://lab.org/\u3164a"],
    ["with a byte order mark", "\uFEFFhttps://lab.org/a"],
    ["with NUL", "https://lab.org/\0a"],
    ["with a line break", "https://lab.org/a\nb"],
    ["with a tab in its scheme", "java\tscript:alert(1)"],
    ["with a space", "https://lab.org/a b"],
    ["with a lone surrogate", "https://lab.org/\uD800"],
    ["with a backslash", "https://github.com\\@evil.com/a"],
    ["with the javascript scheme", "javascript:alert(1)"],
    ["with the data scheme", "data:text/html,a"],
    ["with the file scheme", "file:///etc/passwd"],
    ["of a browser page", "chrome-extension://abc/options.html"],
    ["without slashes", "https:github.com/a"],
    ["without a host", "https:///a"],
    ["that is not an address", "https://[::1/a"],
    ["that is empty", ""],
    ["that is too long", `https://lab.org/${"a".repeat(2000)}`],
  ])("%s", (_, address) => {
    expect(safeAddress(address)).toBeNull();
  });
});

describe("an address counts as code by its host", () => {
  it.each([
    ["https://github.com/a/b", true],
    ["github.com/a/b", true],
    ["https://gist.github.com/a", true],
    ["https://gitlab.com/a/b", true],
    ["https://gitlab.inria.fr/a", true],
    ["https://codeberg.org/a/b", true],
    ["https://evil.com/github.com/a", false],
    ["https://github.com.evil.com/a", false],
    ["https://notgithub.com/a", false],
    ["https://gіthub.com/a", false],
    ["https://lab.github.io/a", false],
  ])("%s: %s", (address, is) => {
    expect(leadsToCode(address)).toBe(is);
  });
});

it("invisible characters are found in any text", () => {
  expect(["10.1/a\u202Eb", "a b", "a\u2060b"].map(hasUnseen)).toEqual([true, true, true]);
  expect(["10.1/a-b_(c)", "arxiv:2401.00001"].map(hasUnseen)).toEqual([false, false]);
});
