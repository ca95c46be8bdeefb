import { describe, expect, it } from "vitest";

import { insightsOf } from "@/utils/insights";
import { datasetsIn, ownDataset } from "@/utils/insights/attribution/datasets";
import { rolesIn } from "@/utils/insights/attribution/roles";
import { metricsIn } from "@/utils/insights/attribution/metrics";
import { directionOf } from "@/utils/insights/lexicon";

const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);

describe("names offered to a number", () => {
  it.each([
    ["a Fréchet inception distance of 2", "FID"],
    ["top-1 accuracy", "Top-1 accuracy"],
    ["GPU memory", "GPU memory"],
    ["the recovery rate", "recovery rate"],
  ])("finds in %j the metric %j", (text, metric) => {
    expect(names(metricsIn(text))).toContain(metric);
  });

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
    ["a Fréchet inception distance", "FID"],
    ["the SR", "SR"],
    ["an mAP@50", "mAP@50"],
    ["success rates", "success rate"],
  ])("shows the metric of %j as %j", (text, shown) => {
    expect(names(metricsIn(text))).toContain(shown);
  });

  it("does not take a plain word that opens a sentence for a dataset", () => {
    expect(names(datasetsIn("Moreover it works."))).toEqual([]);
  });

  it.each([
    ["We introduce FooBench, a benchmark for cats.", "A paper", "FooBench"],
    ["Models fail.", "BarEval: Evaluating Cats", "BarEval"],
    ["We introduce FooNet, a fast network.", "FooNet: a network", null],
    ["We developed the Very Good Evaluation (VeGoE), a benchmark of notes.", "A paper", "VeGoE"],
    ["On the CIFAR-10 dataset, FooNet improves accuracy.", "FooNet: faster", null],
  ])("knows the paper's own benchmark: %j", (text, title, own) => {
    const named = datasetsIn(text);
    expect(ownDataset(title, named, rolesIn(text, named))).toBe(own);
  });
});

describe("metric and dataset of a claim", () => {
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
])("knows which way %j improves", (metric, direction) => {
  expect(directionOf(metric)).toBe(direction);
});
