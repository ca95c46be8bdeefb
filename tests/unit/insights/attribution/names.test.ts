import { describe, expect, it } from "vitest";

import { insightsOf } from "@/utils/insights";
import { datasetsIn, ownDataset } from "@/utils/insights/attribution/datasets";
import { rolesIn } from "@/utils/insights/attribution/roles";
import { directionOf } from "@/utils/insights/lexicon";

const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);

describe("data sets that a text names", () => {
  it.each([
    ["on MS-COCO and GSM8k", ["COCO", "GSM8K"]],
    ["on the FooBench-2 benchmark", ["FooBench-2"]],
  ])("finds in %j the datasets %j", (text, datasets) => {
    expect(names(datasetsIn(text))).toEqual(expect.arrayContaining(datasets));
  });

  it.each([
    "quality",
    "in 5 GB",
    "an F1 of 3",
    "a reward",
    "the highest mAP@50:95 of 0.76",
    "a 4% gain in F1 score",
    "on H100 GPUs in FP16 beside the SOTA",
  ])("finds no dataset in %j", (text) => {
    expect(names(datasetsIn(text))).toEqual([]);
  });

  it.each([
    ["It reaches 98.4% accuracy in digit recognition.", "digit recognition"],
    ["It reaches an F1 of 62.7% (violation identification).", "violation identification"],
    ["It is 4% better on commonsense reasoning and more.", "commonsense reasoning"],
  ])("recognises a task in words: %j", (text, task) => {
    expect(datasetsIn(text)).toContainEqual(
      expect.objectContaining({ name: task, type: "a task" }),
    );
  });

  it.each(["It is better on average in training.", "It works for the rest of detection."])(
    "finds no task in %j",
    (text) => {
      expect(datasetsIn(text)).toEqual([]);
    },
  );

  it("does not take a plain word that opens a sentence for a dataset", () => {
    expect(names(datasetsIn("Moreover it works."))).toEqual([]);
  });

  it.each([
    ["We introduce FooBench, a benchmark for cats.", "A paper", "FooBench"],
    ["Models fail.", "BarEval: Evaluating Cats", "BarEval"],
    ["We introduce FooNet, a fast network.", "FooNet: a network", null],
    ["We developed the Very Good Evaluation (VeGoE), a benchmark of notes.", "A paper", "VeGoE"],
    ["On the CIFAR-10 dataset, FooNet improves accuracy.", "FooNet: faster", null],
  ])("recognises the paper's own benchmark: %j", (text, title, own) => {
    const named = datasetsIn(text);
    expect(ownDataset(title, named, rolesIn(text, named))).toBe(own);
  });
});

describe("metric and dataset of a claim", () => {
  it.each([
    ["It reaches a Fréchet inception distance of 2.1.", "Fréchet inception distance"],
    ["It reaches a top-1 accuracy of 73%.", "top-1 accuracy"],
    ["It cuts GPU memory by 35%.", "GPU memory"],
    ["The recovery rate reaches 80%.", "recovery rate"],
    ["The SR reaches 80%.", "SR"],
    ["It reaches an mAP@50 of 0.76.", "mAP@50"],
    ["It achieves success rates of 80%.", "success rate"],
  ])("names the metric as the paper does, in the singular: %j", (text, metric) => {
    expect(insightsOf("", text).claims.map((claim) => claim.metric)).toEqual([metric]);
  });

  it("gives each number of a list its own dataset", () => {
    const text = "It improves accuracy by 4.0%, 3.4% and 2.4% on CIFAR-10, COCO and KITTI.";
    expect(insightsOf("", text).claims.map(({ dataset }) => dataset)).toEqual([
      "CIFAR-10",
      "COCO",
      "KITTI",
    ]);
  });

  it.each([
    ["It has 3x better throughput and 0.6x GPU requirement.", ["throughput", "GPU requirement"]],
    ["It runs with ~4x higher throughput and ~0.4x memory.", ["throughput", "memory"]],
  ])("gives each member of %j its own metric", (text, metrics) => {
    expect(insightsOf("", text).claims.map(({ metric }) => metric)).toEqual(metrics);
  });
});

it.each([
  ["FID", "lower"],
  ["GPU requirement", "lower"],
  ["accuracy", "higher"],
  ["word mistake cost", "lower"],
  [null, null],
])("knows the better direction of %j", (metric, direction) => {
  expect(directionOf(metric)).toBe(direction);
});
