import { array, assert, boolean, integer, property, record } from "fast-check";
import { expect, it } from "vitest";

import { isotonic, type Judged } from "@/tools/learning/isotonic";

const judgements = array(
  record({ chance: integer({ min: 0, max: 9 }).map((tenths) => tenths / 10), right: boolean() }),
  { minLength: 1, maxLength: 40 },
);

const shareRight = (some: readonly Judged[]) =>
  some.filter(({ right }) => right).length / some.length;

/** The max-min formula: the maximum over starts ≤ `chance` of the minimum over ends ≥ `chance` of the mean. */
function naive(judged: readonly Judged[], chance: number): number {
  const chances = [...new Set(judged.map((one) => one.chance))].toSorted((a, b) => a - b);
  const mean = (low: number, high: number) =>
    shareRight(judged.filter((one) => one.chance >= low && one.chance <= high));
  const lows = chances.filter((one) => one <= chance);
  const highs = chances.filter((one) => one >= chance);
  return Math.max(...lows.map((low) => Math.min(...highs.map((high) => mean(low, high)))));
}

it("is the non-decreasing curve closest to the outcomes", () => {
  assert(
    property(judgements, (judged) => {
      const truth = isotonic(judged);
      for (const { chance } of judged) expect(truth(chance)).toBeCloseTo(naive(judged, chance));
    }),
  );
});

it("matches the outcomes on average", () => {
  assert(
    property(judgements, (judged) => {
      const truth = isotonic(judged);
      const mean = judged.reduce((sum, { chance }) => sum + truth(chance), 0) / judged.length;
      expect(mean).toBeCloseTo(shareRight(judged));
    }),
  );
});

it.each([
  [0.05, 0],
  [0.3, 0],
  [0.7, 0.5],
  [0.95, 1],
])(
  "gives a chance between two points the value of the lower one, and below all the first: %d",
  (at, truth) => {
    const curve = isotonic([
      { chance: 0.2, right: false },
      { chance: 0.6, right: true },
      { chance: 0.6, right: false },
      { chance: 0.9, right: true },
    ]);
    expect(curve(at)).toBe(truth);
  },
);

it("is 1 everywhere when nothing was judged", () => {
  expect(isotonic([])(0.5)).toBe(1);
});
