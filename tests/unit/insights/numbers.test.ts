import { expect, it } from "vitest";

import { numbersOf } from "@/utils/insights/numbers";

it.each([
  ["27,039 images", [[27039, ""]]],
  ["up to 20x faster", [[20, "×"]]],
  ["an eight-fold gain", [[8, "×"]]],
  ["by 8 times", [[8, "×"]]],
  ["half the data", [[0.5, "×"]]],
  ["over 100K prompts", [[100000, ""]]],
  ["5.5 million samples", [[5500000, ""]]],
  [
    "15-20% better",
    [
      [15, "%"],
      [20, "%"],
    ],
  ],
  ["using 1/3 of the data", [[0.333333333333, "×"]]],
  ["15 percentage points", [[15, "points"]]],
  ["GPT-4 and ViT-L/14", []],
])("reads the numbers of %j", (text, expected) => {
  expect(numbersOf(text).map(({ value, unit }) => [value, unit])).toEqual(expected);
});

it.each([
  ["FID from 18.65 to 1.80", 18.65, 1.8],
  ["accuracy 50% → 82%", 50, 82],
])("folds %j into one mention", (text, from, value) => {
  expect(numbersOf(text)).toMatchObject([{ from, value }]);
});

it.each([
  ["up to 5%", "up to"],
  ["more than 5%", "over"],
  ["at least 5%", "at least"],
  ["~5%", "about"],
  ["5%", null],
])("hears the hedge in %j", (text, bound) => {
  expect(numbersOf(text)[0]?.bound).toBe(bound);
});
