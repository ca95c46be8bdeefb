import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";

import seed from "@/tests/gold/seed.json";
import { insightsOf } from "@/utils/insights";
import { repair } from "@/utils/insights/repair";

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a letter or digit stands on both sides of a place: no word or number may be cut there. */
const isWithinWord = (text: string, at: number) =>
  LETTER.test(text.slice(at - 1, at)) && LETTER.test(text.slice(at, at + 1));

function openBrackets(text: string): number {
  let depth = 0;
  for (const mark of text.match(/[()[\]]/g) ?? []) {
    depth += /[([]/.test(mark) ? 1 : -1;
    if (depth < 0) return depth;
  }
  return depth;
}

/** Expects of each claim's quote what a strip needs of it. */
function expectQuotes(title: string, abstract: string): number {
  const { claims } = insightsOf(title, abstract);
  for (const { words, evidence, number, source } of claims) {
    const original = source === "title" ? title : abstract;
    const { text, toRepaired } = repair(original);
    const start = toRepaired(evidence.start);
    const stated = text.slice(toRepaired(number.start), toRepaired(number.end));
    expect(text.slice(start, start + words.length)).toBe(words);
    expect(words).toContain(stated);
    expect(words.length).toBeLessThanOrEqual(Math.max(60, stated.length));
    expect(words).toBe(words.trim());
    expect(isWithinWord(text, start)).toBe(false);
    expect(isWithinWord(text, start + words.length)).toBe(false);
    expect(openBrackets(words)).toBe(0);
  }
  return claims.length;
}

const words = (abstract: string) => insightsOf("", abstract).claims.map((claim) => claim.words);

describe("the quote of a claim", () => {
  it.each([
    ["It reduces latency by 40%.", "reduces latency by 40%"],
    ["On the large and very hard FooBench, it reaches 70% accuracy.", "it reaches 70% accuracy"],
    ["It improves FID from 18.65 to 1.80.", "improves FID from 18.65 to 1.80"],
  ])("is a phrase around its number: %j", (text, quote) => {
    expect(words(text)).toEqual([quote]);
  });

  it.each([
    ["It has a rank correlation of 0.6 and a 30% improvement.", 30, /30% improvement$/],
    [
      "It beats Foo by 35.1%, 63.7%, and 72.5% in classifying known, unknown, and new classes.",
      72.5,
      /known, unknown, and new classes$/,
    ],
  ])("ends with the whole phrase: %j", (text, value, end) => {
    const claim = insightsOf("", text).claims.find((one) => one.value === value);
    expect(claim?.words).toMatch(end);
  });

  it("is what is read, mended", () => {
    expect(words("It reduces la- tency by 40\\%.")).toEqual(["reduces latency by 40%"]);
  });

  const PIECES = [
    "It improves |reduces |reaches |accuracy |FID |the GPU memory |recall@5 |by |to |of |from |on COCO |and |, |. ",
    "while |(|) |[|] |up to |94.2% |3x |1.8 |+4.5 points |27,039 images |12 GB |over the baseline |compared with ",
    "\\% |la- tency |our fine-grained |a |faster |",
  ].flatMap((pieces) => pieces.split("|"));
  const sentences = array(constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join(""));

  it("is a short run of the mended text, whole words with whole brackets around the number", () => {
    let found = 0;
    assert(
      property(sentences, (text) => {
        found += expectQuotes("", text);
      }),
      { numRuns: 200, seed: 17 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it("is that in every abstract of the bundled digest", () => {
    let found = 0;
    for (const { title, abstract } of seed) found += expectQuotes(title, abstract);
    expect(found).toBeGreaterThan(100);
  });
});
