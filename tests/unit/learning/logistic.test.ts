import { expect, it } from "vitest";

import { crossValidated } from "@/tools/learning/folds";
import { fitLogistic } from "@/tools/learning/logistic";
import { slim } from "@/tools/learning/slim";
import { likelihood, total, type Sign } from "@/utils/insights/linear";

const FITTING = { papers: 2, pull: 0.1, epochs: 20 };
const examples = Array.from({ length: 40 }, (_, i) => ({
  paper: `p${i}`,
  signs: [
    ["any", 1],
    [i % 2 === 0 ? "good" : "bad", 1],
    [`only ${i}`, 1],
  ] satisfies Sign[],
  answer: i % 2 === 0 ? 1 : 0,
}));

it("learns which features support an answer", () => {
  const weights = fitLogistic(examples, FITTING);
  const odds = (name: string) =>
    likelihood(
      total(
        [
          ["any", 1],
          [name, 1],
        ],
        weights,
      ),
    );
  expect(odds("good")).toBeGreaterThan(0.9);
  expect(odds("bad")).toBeLessThan(0.1);
});

it("learns an even chance from answers of 0.5", () => {
  const even = examples.map((one) => Object.assign({}, one, { answer: 0.5 }));
  const weights = fitLogistic(even, FITTING);
  expect(likelihood(total([["any", 1]], weights))).toBeCloseTo(0.5, 5);
});

it("ignores a feature that only one paper has", () => {
  expect(Object.keys(fitLogistic(examples, FITTING)).toSorted()).toEqual(["any", "bad", "good"]);
});

it("is deterministic", () => {
  expect(fitLogistic(examples, FITTING)).toEqual(fitLogistic(examples, FITTING));
});

it("predicts every item with a model trained on the other folds", () => {
  const items = Array.from({ length: 12 }, (_, i) => i);
  const seen = crossValidated(
    items,
    (others) => others,
    (item, model) => model.includes(item),
  );
  expect(seen).toEqual(items.map(() => false));
});

it("drops small weights and rounds the rest", () => {
  expect(slim({ b: 0.126, a: -1, c: 0.01 }, 0.05)).toEqual({ a: -1, b: 0.13 });
});
