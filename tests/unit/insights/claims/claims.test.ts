import { describe, expect, it } from "vitest";

import learned from "@/assets/claim-weights.json";
import { insightsOf } from "@/utils/insights";

const claimsIn = (abstract: string) => insightsOf("A method", abstract).claims;

describe("claims", () => {
  it.each([
    ["Our method achieves 73.9% top-1 accuracy on ImageNet.", "score", 73.9, "%"],
    ["It improves accuracy by 4.2% over the state of the art.", "gain", 4.2, "%"],
    ["It is 20x faster than the baseline.", "efficiency", 20, "×"],
    ["We introduce a dataset of 27,039 images for text recognition.", "size", 27_039, "images"],
    ["It reduces GPU memory by 35% compared with LoRA.", "efficiency", 35, "%"],
  ])("reads %j", (abstract, kind, value, unit) => {
    expect(claimsIn(abstract)).toMatchObject([{ kind, value, unit }]);
  });

  it.each([
    "We build on LLaMA-2 7B and ViT-L/14.",
    "GPT-4 and ResNet-50 are compared in version 1.2.3 (arXiv 2501.12345).",
    "Call +1 555 010 9999 or see Section 3 and Figure 2.",
    "We use 4-bit weights and a learning rate of 0.001.",
    "It bounds the distance between the two point sets and both of these three graphs.",
  ])("finds no claim in %j", (abstract) => {
    expect(claimsIn(abstract)).toEqual([]);
  });

  it.each([
    ["It improves FID from 18.65 to 1.80 on ImageNet.", 18.65],
    ["It reaches 74.4% accuracy on HumanEval, surpassing GPT-4 (67%).", 67],
    ["It achieves 66.0% accuracy (vs. 37.5%) on GSM8K.", 37.5],
    ["It reaches 45.2% accuracy, up from 32.1%.", 32.1],
    ["It achieves 74.4% pass@1 on HumanEval, higher than GPT-4's 67.0%.", 67],
    ["Our model surpasses GPT-4 (67.0%) with 74.4% accuracy on HumanEval.", 67],
  ])("uses the compared number in %j as the baseline", (abstract, from) => {
    expect(claimsIn(abstract)).toMatchObject([{ from }]);
  });

  it("does not use a better number as the baseline of a score", () => {
    const claims = claimsIn("GPT-4 reaches 91.0% accuracy, and our model reaches 84.4% accuracy.");
    expect(claims.find(({ value }) => value === 84.4)).toMatchObject({ from: null });
  });
});

describe("the unit of a claim", () => {
  it.each([
    ["It achieves a PSNR of 31.2 on Set5.", "dB"],
    ["It reduces the MPJPE to 50.1 on Human3.6M.", "mm"],
    ["It achieves an FID of 1.8 on ImageNet.", ""],
    ["It achieves an accuracy of 0.93 on CIFAR-10.", ""],
  ])("is that of its metric when the number has none: %j", (abstract, unit) => {
    expect(claimsIn(abstract)).toMatchObject([{ unit }]);
  });
});

describe("the kind of a claim", () => {
  it.each([
    ["It shows superior results, achieving a Dice score of 85.05% and reducing errors.", ["score"]],
    ["It beats the baseline on hard cases, lowering the failure rate to 18.42%.", ["score"]],
    ["It achieves up to 99.9% accuracy and reduces tokens by 84.7%.", ["score", "efficiency"]],
  ])("comes from its own clause in %j", (abstract, kinds) => {
    expect(claimsIn(abstract).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe("baselines", () => {
  it("are assigned to their claims in list order", () => {
    const abstract =
      "It achieves 63.0%, 59.9% and 61.1% mAP on COCO, KITTI and LVIS, compared with baselines of 40.4%, 32.7% and 45.4%, respectively.";
    expect(claimsIn(abstract).map(({ from }) => from)).toEqual([40.4, 32.7, 45.4]);
  });

  it.each([
    "It improves the previous SoTA by 1.1%.",
    "It gains 5% accuracy compared with a model 10x larger.",
  ])("are not found in %j", (abstract) => {
    expect(
      claimsIn(abstract)
        .map(({ from }) => from)
        .filter((from) => from !== null),
    ).toEqual([]);
  });
});

describe("the stored weights of claims", () => {
  it("are small", () => {
    expect(JSON.stringify(learned).length).toBeLessThan(450_000);
  });
});
