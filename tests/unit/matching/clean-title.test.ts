import { describe, expect, it } from "vitest";
import { titleKey } from "@/utils/domain/title-key";
import { cleanTitle } from "@/utils/matching/clean-title";
import { isBeginning, isPlausible } from "@/utils/matching/title-compare";

describe("cleanTitle", () => {
  it.each([
    ["[pdf] A Title", "A Title"],
    ["A Title [pdf]", "A Title"],
    ["[2403.01234] [cs.CL] A Title (2024)", "A Title"],
    ["[1] A Title", "A Title"],
    ["A Title [Part 2]", "A Title [Part 2]"],
    ["A Title [II]", "A Title [II]"],
    ["Links by ErdÅ‘s â€” RÃ©nyi", "Links by Erdős — Rényi"],
    ["Links by Erd\u00C5\u0091s", "Links by Erdős"],
    ["Ã la carte – naïve Å", "Ã la carte – naïve Å"],
    ["Links by ErdÅ‘s 数据", "Links by ErdÅ‘s 数据"],
  ])("reads %j as %j", (title, clean) => {
    expect(cleanTitle(title)).toEqual({ title: clean, cut: false });
  });

  it("recognises a truncated title by its dots", () => {
    expect(cleanTitle("A Title that goes…")).toEqual({ title: "A Title that goes", cut: true });
    expect(cleanTitle("A Title that goes ...")).toEqual({ title: "A Title that goes", cut: true });
  });
});

describe("titleKey", () => {
  it.each([
    [String.raw`By \underline{V}alue \underline{S}ign`, "By Value Sign"],
    [String.raw`\TEXTTT{GLOSS} TIMES $\TIMES$`, "Gloss times ×"],
    ["texttt{D}ual Heads", "Dual Heads"],
    ["textual Heads", "Textual heads"],
  ])("of %j is that of %j", (title, same) => {
    expect(titleKey(title)).toBe(titleKey(same));
  });
});

describe("isBeginning", () => {
  const SYSTEMS = "The Machine Translation Systems";
  const full = "Transfer in Deep Reinforcement Learning using Successor Features and Improvement";
  it.each([
    ["a long beginning", full.slice(0, 60), full, true],
    [
      "most of a short title",
      "Transfer in Deep Reinforcement",
      "Transfer in Deep Reinforcement Learning",
      true,
    ],
    ["a short piece of a long title", "Transfer in Deep Reinforcement", full, false],
    ["too few letters", "Transfer in Deep", "Transfer in Deep Nets", false],
    ["one of a series", "The Machine Translation Systems", `${SYSTEMS} for WMT19`, false],
    ["a part", "The Machine Translation Systems of Ours", `${SYSTEMS} of Ours, Part II`, false],
    ["a series title with its number", `${SYSTEMS} for WMT19`, `${SYSTEMS} for WMT19`, true],
  ])("judges %s by how distinctive it is", (_, title, whole, is) => {
    expect(isBeginning(title, whole)).toBe(is);
  });

  it.each([
    [30, 24],
    [40, 24],
    [60, 36],
    [200, 40],
  ])("of a title of %i letters needs %i of them", (length, least) => {
    const isOne = (count: number) => isBeginning("a".repeat(count), "a".repeat(length));
    expect([least - 1, least, least + 1].map(isOne)).toEqual([false, true, true]);
  });
});

describe("two titles of one id", () => {
  it.each([
    ["a title that was renamed", "Scaling Laws of Vision", "Scaling Laws for Vision Models", true],
    ["a longer title", "Gloss", "Gloss: Strips beside Titles", true],
    ["two words of five", "Strips beside Titles of Papers", "Strips of Cloth and Yarn", true],
    ["one word of three", "Deep Image Prior", "Neural Prior Fields", false],
    ["no word", "Deep Image Prior", "Attention Is All You Need", false],
    ["nothing to compare", "", "Attention Is All You Need", false],
    ["signs alone", "—", "…", false],
  ])("can be one paper's by what they share: %s", (_, a, b, is) => {
    expect(isPlausible(a, b)).toBe(is);
    expect(isPlausible(b, a)).toBe(is);
  });
});
