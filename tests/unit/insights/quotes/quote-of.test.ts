import { assert, constantFrom, dictionary, double, property } from "fast-check";
import { expect, it } from "vitest";

import learned from "@/assets/claim-weights.json";
import { readingsOf } from "@/utils/insights/claims/reading";
import { sceneOf } from "@/utils/insights/claims/scene";
import type { Weights } from "@/utils/insights/linear";
import { quoteOf } from "@/utils/insights/quotes";
import { tellClosing, tellOpening } from "@/utils/insights/quotes/border-signs";
import { placeOf } from "@/utils/insights/quotes/place";
import { closingsOf, openingsOf } from "@/utils/insights/quotes/runs";
import { WHOLE, wholeOf } from "@/utils/insights/quotes/whole-bits";
import { spelt } from "@/utils/insights/signs/tell";

const TEXTS = [
  "We propose Foo, which reduces memory by 40% and improves accuracy from 70.1 to 75.3 on ImageNet.",
  "Our benchmark (Bar) comprises 7,010 cases of legal documents in 23 languages, collected by experts.",
  "Foo achieves an F1 of 0.83, up to 5x faster than HNSW, and is not slower than 3 baselines.",
  "Precision and recall reach 88.1% and 91.2%, respectively, with only 10% of the labels.",
];

/** The readings of a text, each with the scene's view. */
function read(text: string) {
  const scene = sceneOf(text, "");
  return readingsOf(scene, learned).map((reading) => ({ reading, view: scene.view() }));
}
const CASES = TEXTS.flatMap(read);

/** The features of a run of tokens. */
function signsOf(place: ReturnType<typeof placeOf>, first: number, last: number): string[] {
  const signs = spelt((tell) => {
    tellOpening(first, place, tell);
    tellClosing(last, place, tell);
  });
  wholeOf(place)({ first, last }, (at) => signs.push(WHOLE[at] ?? ""));
  return signs;
}
const SIGNS = [
  ...new Set(
    CASES.flatMap(({ reading, view }) => {
      const place = placeOf(reading, view);
      return signsOf(place, Math.max(place.low, place.first - 2), place.last);
    }),
  ),
];

/** Whether the brackets of a text are balanced. */
const isWhole = (text: string) => {
  let depth = 0;
  for (const mark of text.match(/[()[\]]/g) ?? []) {
    depth += /[([]/.test(mark) ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

/** The highest sum of weights over all runs, by brute force. */
function naiveBest({ reading, view }: (typeof CASES)[number], weights: Weights): number {
  const place = placeOf(reading, view);
  const sums = openingsOf(place).flatMap((first) =>
    closingsOf(place).flatMap((last) => {
      const run = view.text.slice(view.tokens[first]?.start, view.tokens[last]?.end);
      const isHalf = place.respective > 0 && (view.tokens[first]?.start ?? 0) > place.respective;
      if (run.length > 58 || !isWhole(run) || (isHalf && last > place.last)) return [];
      return signsOf(place, first, last).reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);
    }),
  );
  return Math.max(...sums);
}

it("chooses the run with the highest sum of weights", () => {
  assert(
    property(
      constantFrom(...CASES),
      dictionary(constantFrom(...SIGNS), double({ min: -3, max: 3, noNaN: true })),
      (given, weights) => {
        const { chance } = quoteOf(given.reading, given.view, weights);
        expect(chance).toBeCloseTo(1 / (1 + Math.exp(-naiveBest(given, weights))), 9);
      },
    ),
  );
});

it("holds the number, whole words and whole brackets in at most 58 characters, whatever the weights", () => {
  assert(
    property(
      constantFrom(...CASES),
      dictionary(constantFrom(...SIGNS), double({ min: -3, max: 3, noNaN: true })),
      ({ reading, view }, weights) => {
        const { start, end } = quoteOf(reading, view, weights);
        const words = view.text.slice(start, end);
        const { number } = reading.setting;
        expect(start).toBeLessThanOrEqual(number.start);
        expect(end).toBeGreaterThanOrEqual(number.end);
        expect(words.length).toBeLessThanOrEqual(58);
        expect(words.replaceAll(/[^()]/g, "").replaceAll("()", "")).toBe("");
      },
    ),
  );
});

it("takes a run that weighs more", () => {
  const [given] = read("We show that Foo reduces memory by 40% on all devices.");
  if (given === undefined) throw new Error("no claim");
  const words = (weights: Weights) => {
    const { start, end } = quoteOf(given.reading, given.view, weights);
    return given.view.text.slice(start, end);
  };
  expect(words({ "shorter than 15": 3 })).toMatch(/^.{3,14}$/);
  expect(words({ "verb: one": 2, "shorter than 25": 1, "right on": 1 })).toMatch(/memory by 40%$/);
});
