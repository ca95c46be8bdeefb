import { expect, it } from "vitest";

import { boost, type Row } from "@/tools/learning/boosting";
import { chanceOf } from "@/utils/insights/trees";

const HOW = { trees: 60, depth: 2, rate: 0.3, leaf: 5, sample: 1 };

/** Rows on a grid of 20 × 20 points between 0 and 1. */
const rowsWhere = (isRight: (x: number, y: number) => boolean): Row[] =>
  Array.from({ length: 400 }, (_, at) => {
    const [x, y] = [(at % 20) / 20, Math.floor(at / 20) / 20];
    return { features: [x, y], right: isRight(x, y) };
  });

const threshold = rowsWhere((x) => x > 0.52);
const xor = rowsWhere((x, y) => x > 0.52 !== y > 0.31);

it.each([
  ["a threshold", threshold, HOW],
  ["that two features disagree", xor, HOW],
  [
    "a threshold from a sample of rows and features for each tree",
    threshold,
    { ...HOW, sample: 0.7 },
  ],
])("learns %s", (_, rows, how) => {
  const forest = boost(rows, how);
  const wrong = rows.filter(({ features, right }) => chanceOf(forest, features) > 0.5 !== right);
  expect(wrong).toEqual([]);
});

it("gives the same forest for the same rows", () => {
  const how = { ...HOW, sample: 0.6 };
  expect(boost(xor, how)).toEqual(boost(xor, how));
});

it("predicts about the share of right rows when no feature helps", () => {
  const rows = Array.from({ length: 400 }, (_, at) => ({ features: [1], right: at % 4 === 0 }));
  expect(chanceOf(boost(rows, HOW), [1])).toBeCloseTo(0.25, 1);
});

it("does not split when a leaf would have too few rows", () => {
  const { trees } = boost(threshold, { ...HOW, leaf: 201 });
  expect(trees.every((tree) => tree.length === 2)).toBe(true);
});

it("predicts an even chance when trained on no rows", () => {
  expect(chanceOf(boost([], HOW), [])).toBeCloseTo(0.5, 10);
});
