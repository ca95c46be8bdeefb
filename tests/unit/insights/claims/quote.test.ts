import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";

import seed from "@/tests/gold/seed.json";
import { insightsOf } from "@/utils/insights";
import { repair } from "@/utils/insights/repair";

const LETTER = /[\p{L}\p{N}]/u;

/** Whether letters or digits are on both sides of a position, so that a cut there splits a word or number. */
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

/** Asserts what a strip requires of each claim's quote; returns the number of claims. */
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
    ["It reduces latency by 40%.", /^(?:it )?reduces latency by 40%$/i],
    [
      "On the large and very hard FooBench, it reaches 70% accuracy.",
      /^(?:it )?reaches 70% accuracy$/,
    ],
    ["It improves FID from 18.65 to 1.80.", /^(?:it )?improves FID from 18\.65 to 1\.80$/i],
  ])("is a phrase around its number: %j", (text, quote) => {
    expect(words(text)).toEqual([expect.stringMatching(quote)]);
  });

  it.each([
    ["It has a rank correlation of 0.6 and a 30% improvement.", 30, /30% improvement$/],
    [
      "It beats Foo by 35.1%, 63.7%, and 72.5% in classifying known, unknown, and new classes.",
      72.5,
      /72\.5%$|known, unknown, and new classes$/,
    ],
  ])("ends with the whole phrase: %j", (text, value, end) => {
    const claim = insightsOf("", text).claims.find((one) => one.value === value);
    expect(claim?.words).toMatch(end);
  });

  it.each([
    ["GPT-4 achieves up to 65.5 F1 score on FooBench, which is high.", 65.5, /up to 65\.5/],
    ["It brings an over 21 times speedup compared to the large Foo.", 21, /over 21/],
    ["It keeps more than 94% of the accuracy of the large model.", 94, /more than 94%/],
    ["Our model reaches an accuracy of ~90% on FooBench.", 90, /~90%/],
  ])("keeps the hedge of its number: %j", (text, value, hedged) => {
    const claim = insightsOf("", text).claims.find((one) => one.value === value);
    expect(claim?.words).toMatch(hedged);
  });

  it.each([
    ["Our method reduced the memory of the model by 30% on all devices.", 30, /reduced/],
    [
      "It is accurate, while only increasing the original model size by 5%.",
      5,
      /increasing the original model size by 5%/,
    ],
    ["It is strong on FooBench, improving upon the older CLIP by 5.7 points.", 5.7, /improving/],
  ])("keeps the word that gives the direction of its number: %j", (text, value, way) => {
    const claim = insightsOf("", text).claims.find((one) => one.value === value);
    expect(claim?.words).toMatch(way);
  });

  it.each([
    [
      "DFly raises the average accepted length by roughly 30% and attains the highest throughput.",
      30,
      /length by roughly 30%$/,
    ],
    [
      "It attains a 2x speedup over autoregressive decoding and 11% higher throughput than DFlash.",
      11,
      /^11% higher throughput/,
    ],
    [
      "It preserves 90% of the original performance while being 48% smaller in size.",
      48,
      /^(?:while )?(?:being )?48% smaller/,
    ],
    [
      "It leads to an increase of area under the ROC curve of 28.3% over the state of the art.",
      28.3,
      /increase of area under the ROC curve of 28.3%/,
    ],
    ["It is faster. It improves over the best single modality by up to 5%.", 5, /improves/],
  ])("is neither half of a pair nor only a number: %j", (text, value, alone) => {
    const claim = insightsOf("", text).claims.find((one) => one.value === value);
    expect(claim?.words).toMatch(alone);
  });

  it("does not give a number of a list the name of another number", () => {
    const text =
      "It improves recall by 128.5% and 12.3% for long-tail items and unbiased evaluations, respectively.";
    const claim = insightsOf("", text).claims.find((one) => one.value === 12.3);
    expect(claim?.words).toMatch(/128.5% and 12.3%|12.3%$/);
  });

  it("contains whose number it is when people achieved it", () => {
    const text =
      "The task appears easy for human judges (85% accuracy), and hard for models (71%).";
    const claim = insightsOf("", text).claims.find((one) => one.value === 85);
    expect(claim?.words).toMatch(/human judges \(85% accuracy\)/);
  });

  it.each([
    ["It cuts latency (e.g., from FooNet with 10% error rate).", /^e\.g/],
    ["We find that (1) BLEU score improves by 10 points.", /^\(1\)/],
    ["It cuts the error rate by 10% depending on the task.", /depending$/],
  ])("neither begins nor ends with list punctuation or an unfinished phrase: %j", (text, torn) => {
    const quotes = words(text);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).not.toMatch(torn);
  });

  it("uses the repaired text", () => {
    expect(words("It reduces la- tency by 40\\%.")).toEqual(["reduces latency by 40%"]);
  });

  const PIECES = [
    "It improves |reduces |reaches |accuracy |FID |the GPU memory |recall@5 |by |to |of |from |on COCO |and |, |. ",
    "while |(|) |[|] |up to |94.2% |3x |1.8 |+4.5 points |27,039 images |12 GB |over the baseline |compared with ",
    "\\% |la- tency |our fine-grained |a |faster |",
  ].flatMap((pieces) => pieces.split("|"));
  const sentences = array(constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join(""));

  it("is a short part of the repaired text around the number, without cut words or brackets", () => {
    let found = 0;
    assert(
      property(sentences, (text) => {
        found += expectQuotes("", text);
      }),
      { numRuns: 200, seed: 17 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it("satisfies the same in every abstract of the bundled digest", () => {
    let found = 0;
    for (const { title, abstract } of seed) found += expectQuotes(title, abstract);
    expect(found).toBeGreaterThan(100);
  }, 60_000);
});
