import { expect, it } from "vitest";

import learned from "@/assets/claim-weights.json";
import { readingsOf } from "@/utils/insights/claims/reading";
import { sceneOf } from "@/utils/insights/claims/scene";
import type { Reading } from "@/utils/insights/claims/reading";

import { canBeTold, sureOf, tellingOf, weightOf } from "@/utils/insights/confidence/judge";

const LIMITS = {
  told: 0.8,
  quoted: 0.9,
  metric: 0.7,
  dataset: 0.6,
  from: 0.5,
  words: 0.5,
  onlyWords: 0.5,
};
const NO = { own: 0, told: 0, metric: 0, dataset: 0, from: 0 };

it.each([
  ["is held when the number may not be the paper's own", { own: 0.89, told: 1 }, "held"],
  ["is quoted when only the number is certain", { own: 0.9, told: 0.79 }, "quoted"],
  ["is told at its limit", { own: 0.9, told: 0.8 }, "told"],
  ["is told when everything is certain", { own: 1, told: 1 }, "told"],
  ["is held when nothing is certain", {}, "held"],
] as const)("a claim %s", (_, chances, telling) => {
  expect(tellingOf({ ...NO, ...chances }, LIMITS)).toBe(telling);
});

it.each([
  ["nothing when all chances are low", {}, "quoted", []],
  [
    "a metric at its limit, with its better direction",
    { metric: 0.7 },
    "quoted",
    ["metric", "better"],
  ],
  ["no metric just below its limit", { metric: 0.69 }, "quoted", []],
  ["the metric of a told claim", { metric: 0 }, "told", ["metric", "better"]],
  ["the data set at its own limit", { dataset: 0.6, from: 0.49 }, "quoted", ["dataset"]],
  ["the baseline at its own limit", { dataset: 0.59, from: 0.5 }, "quoted", ["from"]],
  [
    "the fields of a held claim, too",
    { metric: 1, dataset: 1, from: 1 },
    "held",
    ["metric", "better", "dataset", "from"],
  ],
] as const)("is sure of %s", (_, chances, telling, sure) => {
  expect(sureOf({ ...NO, ...chances }, telling, LIMITS)).toEqual(sure);
});

it.each([
  ["is 0 when nothing is certain", 0, 0, 0],
  ["is 1 when everything is certain", 1, 1, 1],
  ["counts the number twice as much as the rest", 1, 0, 0.667],
  ["is a third for the rest alone", 0, 1, 0.333],
])("the weight of a claim %s", (_, own, told, weight) => {
  expect(weightOf({ ...NO, own, told })).toBe(weight);
});

/** The reading of a text's last claim, with some fields replaced. */
function reading(text: string, given: Partial<Reading>): Reading {
  const found = readingsOf(sceneOf(text, ""), learned).at(-1);
  if (found === undefined) throw new Error(`No claim in ${text}`);
  return Object.assign(found, given);
}

it.each([
  ["a gain that is worded as one", "It improves accuracy by 4.2%.", { kind: "gain" }, true],
  [
    "a gain that is worded as a reached value",
    "It lifts accuracy to 74.2%.",
    { kind: "gain" },
    false,
  ],
  ["a gain without a word that marks it as one", "It has 79.2% pass@1.", { kind: "gain" }, false],
  ["a score", "It lifts accuracy to 74.2%.", { kind: "score" }, true],
  ["a gain with its baseline", "It lifts accuracy to 74.2%.", { kind: "gain", from: 70 }, true],
  [
    "a score that is worded as a difference",
    "It improves accuracy by 4.2%.",
    { kind: "score" },
    false,
  ],
  ["one end of a range", "It improves accuracy by 2-5%.", { kind: "gain" }, false],
  ["a result of people", "The accuracy of human judges reaches 85%.", { kind: "score" }, false],
  ["a claim without a metric", "It improves accuracy by 4.2%.", { metric: null }, false],
] as const)("decides whether %s is shown in Gloss's own words: %j", (_, text, given, isTold) => {
  expect(canBeTold(reading(text, given))).toBe(isTold);
});
