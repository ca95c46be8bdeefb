import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isOwnThemeId,
  ownThemeId,
  readPhrases,
  themeBytes,
  themeProblem,
  type ThemeRules,
} from "@/utils/domain/own-theme";

const rules = (change: Partial<ThemeRules>): ThemeRules => ({
  label: "State space models",
  phrases: ["mamba"],
  colour: "blue",
  ...change,
});

describe("words typed by the reader", () => {
  it.each([
    ["one per line", "state space\nmamba", ["state space", "mamba"]],
    ["separated by commas", "state space, mamba", ["state space", "mamba"]],
    ["with spaces and empty lines", "  state   space \n\n, mamba,", ["state space", "mamba"]],
    ["twice", "mamba\nmamba", ["mamba"]],
    ["none", " \n", []],
  ])("are read %s", (_, text, phrases) => {
    expect(readPhrases(text)).toEqual(phrases);
  });
});

describe("a theme", () => {
  it("is kept with the longest name and as many and as long phrases as there may be", () => {
    const phrases = Array.from({ length: 30 }, (_, at) => `${"x".repeat(58)}${10 + at}`);
    expect(themeProblem({ label: "x".repeat(30), phrases, colour: "teal" })).toBeNull();
  });

  it.each<[string, Partial<ThemeRules>, RegExp]>([
    ["no name", { label: " " }, /name/],
    ["a long name", { label: "x".repeat(31) }, /longer than 30/],
    ["no word", { phrases: [] }, /at least one/],
    ["a single letter", { phrases: ["a"] }, /too short/],
    ["symbols only", { phrases: ["(.*)+"] }, /too short/],
    ["an asterisk in the middle", { phrases: ["quant*ation"] }, /asterisk must come last/],
    ["a long phrase", { phrases: ["ab".repeat(31)] }, /longer than 60/],
    [
      "too many phrases",
      { phrases: Array.from({ length: 31 }, (_, n) => `word${n}`) },
      /More than/,
    ],
  ])("with %s is refused with a reason", (_, change, problem) => {
    expect(themeProblem(rules(change))).toMatch(problem);
  });

  it.each<[string, Partial<ThemeRules>]>([
    ["words", {}],
    ["a word prefix", { phrases: ["quantiz*"] }],
    ["two letters", { phrases: ["3d"] }],
    ["a name in Chinese", { label: "扩散", phrases: ["扩散"] }],
  ])("of %s is accepted", (_, change) => {
    expect(themeProblem(rules(change))).toBeNull();
  });
});

describe("the id of a theme", () => {
  it.each([
    ["State space models", "own-state-space-models"],
    ["  3D / NeRF ", "own-3d-nerf"],
  ])("of “%s” is %s", (label, id) => {
    expect(ownThemeId(label)).toBe(id);
  });

  it("differs for different names in other scripts", () => {
    expect(ownThemeId("扩散")).not.toBe(ownThemeId("强化"));
  });

  it("is valid for storage and requests, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (label) => {
        expect(ownThemeId(label)).toMatch(/^own-[a-z0-9-]{1,60}$/);
        expect(isOwnThemeId(ownThemeId(label))).toBe(true);
      }),
    );
  });
});

describe("the size of a theme", () => {
  it("is counted in bytes of JSON, as in the browser that counts the most", () => {
    const theme = (phrase: string) => rules({ phrases: [phrase] });
    const plain = themeBytes(theme("ab"), "own-x");
    expect(themeBytes(theme("量子"), "own-x") - plain).toBe(4);
    expect(themeBytes(theme("a<"), "own-x") - plain).toBe(5);
    expect(themeBytes(theme("a\u2028"), "own-x") - plain).toBe(5);
    expect(themeBytes(theme("a\u0001"), "own-x") - plain).toBe(5);
    expect(themeBytes(theme('a"'), "own-x") - plain).toBe(1);
  });

  it("is an error when it is above the browsers' sync limit for an item", () => {
    const phrases = Array.from({ length: 30 }, (_, at) => `${"<".repeat(58)}${10 + at}`);
    expect(themeProblem({ label: "X", phrases, colour: "red" })).toMatch(
      /takes 1\d,\d{3} bytes; browsers sync no more than 8,192/,
    );
  });

  it("ignores pasted control characters", () => {
    expect(readPhrases("state\u0000\u0001 space\u001B\nmamba\u007F")).toEqual([
      "state space",
      "mamba",
    ]);
  });
});
