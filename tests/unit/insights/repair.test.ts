import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";

import { repair } from "@/utils/insights/repair";

describe("repair", () => {
  it.each([
    ["ImageNet 256times256", "ImageNet 256×256"],
    ["a 10times improvement", "a 10× improvement"],
    [String.raw`3$\times$ faster`, "3× faster"],
    [String.raw`74.4\% on`, "74.4% on"],
    ["rank le13", "rank ≤13"],
    ["we suf- fer from", "we suffer from"],
    ["pre- and post-training", "pre- and post-training"],
    ["at https://github. com/a/b", "at https://github.com/a/b"],
    ["released athttps://github.com/a/b", "released at https://github.com/a/b"],
    [String.raw`at \href{https://a.io/b}{this URL}`, "at https://a.io/b this URL"],
    ["at https: //a.io/b", "at https://a.io/b"],
    ["at https : //a.io/b", "at https://a.io/b"],
    ["at https:/a.io/b", "at https://a.io/b"],
    ["at github. com/a/b", "at github.com/a/b"],
    ["at https://github.com/a/ b-c.", "at https://github.com/a/b-c."],
    ["at https://github.com/a/ for all", "at https://github.com/a/ for all"],
    ["at https://a.io/b{this URL}.", "at https://a.io/b this URL."],
    ["at https://a.io/b{https://a.io/b}", "at https://a.io/b https://a.io/b"],
    [
      "lost the blank: 63%and 54%for both, 8.5by 10",
      "lost the blank: 63% and 54% for both, 8.5 by 10",
    ],
    [String.raw`(69.4%69.4% 69.4\textbackslash,\textbackslash% )`, "(69.4% )"],
    [String.raw`a $2.6\times$2.6× speed`, "a 2.6× speed"],
    ["256×256×3 and 1.11.1", "256×256×3 and 1.11.1"],
    [String.raw`up to \(5.4\times\) at 6{\mu}m`, "up to 5.4× at 6µm"],
    ["５０％，１．５ × １，０００", "50%，1.5 × 1,000"],
    ["5\u2009000 and 12\u202F345 rows", "5,000 and 12,345 rows"],
    ["−3 %, 10⁻⁴ and R²", "-3 %, 10^-4 and R²"],
    ["&gt;5% &plusmn; 2, 3&times;", ">5% ± 2, 3×"],
    ["costs $5 and $6 per run, with $x = 3$ runs", "costs $5 and $6 per run, with x = 3 runs"],
    [String.raw`in $\sim$20 hours for \$30`, "in ~20 hours for $30"],
    ["two  spaces\nand a line", "two spaces and a line"],
  ])("repairs %j", (damaged, mended) => {
    expect(repair(damaged).text).toBe(mended);
  });

  it("maps positions back to the original", () => {
    const damaged = String.raw`suf- fer 74.4\% loss`;
    const { text, toOriginal, toRepaired } = repair(damaged);
    expect(damaged.slice(toOriginal(text.indexOf("loss")))).toBe("loss");
    expect(toRepaired(damaged.indexOf("loss"))).toBe(text.indexOf("loss"));
  });

  it("maps every offset in order and within the text, for any text", () => {
    assert(
      property(string({ unit: "grapheme" }), (original) => {
        const { text, toOriginal } = repair(original);
        for (let i = 0; i < text.length; i++) {
          expect(toOriginal(i)).toBeLessThanOrEqual(toOriginal(i + 1));
        }
        expect(toOriginal(text.length)).toBe(original.length);
      }),
    );
  });
});
