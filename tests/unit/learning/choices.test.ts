import { expect, it } from "vitest";

import { fitChoices } from "@/tools/learning/choices";
import { shares, sumOf } from "@/utils/insights/choice";

const choices = Array.from({ length: 20 }, (_, i) => ({
  paper: `p${i}`,
  options: [["near"], ["far"], [`only ${i}`]],
  right: [0],
}));

it("learns which features the right options have", () => {
  const weights = fitChoices(choices, { papers: 2, pull: 0.1, faint: 0.01 });
  expect(sumOf(["near"], weights)).toBeGreaterThan(sumOf(["far"], weights));
  expect(Object.keys(weights).toSorted()).toEqual(["far", "near"]);
});

it("distributes certainty among the options", () => {
  expect(shares([0, 0])).toEqual([0.5, 0.5]);
  expect(shares([1000, 0])[0]).toBe(1);
});
