import { expect, it } from "vitest";

import { chanceOf, LEAF, valueOf, type Tree } from "@/utils/insights/trees";

/** Feature 0 ≤ 5: 1; otherwise feature 1 ≤ 0.5: 2; otherwise 3. */
const TREE: Tree = [0, 5, 5, LEAF, 1, 1, 0.5, 10, LEAF, 2, LEAF, 3];

it.each([
  ["takes the lower branch at a limit", [5, 9], 1],
  ["does not test the second feature below the limit", [-1, 9], 1],
  ["tests the second feature above the first limit", [5.1, 0.5], 2],
  ["takes the last leaf above both limits", [6, 1], 3],
  ["treats a missing feature as 0", [], 1],
  ["treats a missing second feature as 0", [6], 2],
])("a tree %s", (_, features, value) => {
  expect(valueOf(TREE, features)).toBe(value);
});

it("gives 0 for an empty tree", () => {
  expect(valueOf([], [1])).toBe(0);
});

it.each([
  ["no trees and no base give an even chance", { base: 0, trees: [] }, 0.5],
  ["the base alone is log odds", { base: Math.log(3), trees: [] }, 0.75],
  ["trees add to the base", { base: Math.log(3) - 4, trees: [TREE, [LEAF, 1]] }, 0.75],
  ["the base counts against the trees", { base: -4 - Math.log(3), trees: [TREE, [LEAF, 1]] }, 0.25],
])("%s", (_, forest, chance) => {
  expect(chanceOf(forest, [9, 9])).toBeCloseTo(chance, 10);
});
