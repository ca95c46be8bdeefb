import { describe, expect, it } from "vitest";
import { isMisspelling } from "@/utils/domain/misspelling";
import { soughtSignatures, titleSignatures } from "@/utils/domain/title-signature";

const MISPRINTS = [
  ["Mask Scoring Netwrks", "Mask Scoring Networks"],
  ["earning to Rank Images of Natural Scenes", "Learning to Rank Images of Natural Scenes"],
  ["Deep Residual Learnign for Image Recognition", "Deep Residual Learning for Image Recognition"],
  ["Zro-Shot Learning by Semantic Descriptions", "Zero-Shot Learning by Semantic Descriptions"],
  ["Image Spcificity", "Image Specificity"],
  ["A Benchmark for valuating Reasoning", "A Benchmark for Evaluating Reasoning"],
  ["Mesh R-CNN: Graph Covolution for Shapes", "Mesh R-CNN: Graph Convolution for Shapes"],
  [
    "goPoseFormer: A Simple Baseline for Egocentric Pose",
    "EgoPoseFormer: A Simple Baseline for Egocentric Pose",
  ],
] as const;

const OTHERS = [
  ["LoRA: Adaptation of Large Language Models", "QLoRA: Adaptation of Large Language Models"],
  ["Mambas: State Space Models for Vision", "Mamba: State Space Models for Vision"],
  ["DRACo-SLAM2: Distributed Mapping", "DRACo-SLAM: Distributed Mapping"],
  ["Symmetric Losses for Robust Learning", "Asymmetric Losses for Robust Learning"],
  ["Ten Lessons on Scaling Recommenders", "Tens Lessons on Scaling Recommenders"],
  ["When Transformers Ever Forget Facts", "When Transformers Never Forget Facts"],
  ["Mapping a Scene from Two Views", "Mapping a Scene from Three Views"],
  ["Part II of a Theory of Everything", "Part III of a Theory of Everything"],
  ["Learning from Tree Views of a Scene", "Learning from Three Views of a Scene"],
  ["Learning from Cone Views of a Scene", "Learning from One Views of a Scene"],
  ["Valuation of Agents in the Open World", "Evaluation of Agents in the Open World"],
  ["Deep Gating", "Deep Grating"],
  ["A GAN", "A CAN"],
] as const;

describe("isMisspelling", () => {
  it.each(MISPRINTS)("takes %j for a misprint of %j, either way round", (title, full) => {
    expect(isMisspelling(title, full)).toBe(true);
    expect(isMisspelling(full, title)).toBe(true);
  });

  it.each(OTHERS)("takes %j for another paper than %j, either way round", (title, full) => {
    expect(isMisspelling(title, full)).toBe(false);
    expect(isMisspelling(full, title)).toBe(false);
  });
});

describe("title signatures", () => {
  it("of a title and of the same with any one letter lost have one in common", () => {
    const title = "Visual Autoregressive Modeling via Next-Scale Prediction";
    const kept = new Set(titleSignatures(title));
    const lost = [...title.matchAll(/\p{L}/gu)].map(
      ({ index }) => title.slice(0, index) + title.slice(index + 1),
    );
    const unfound = lost.filter(
      (other) => !soughtSignatures(other).some((signature) => kept.has(signature)),
    );
    expect(unfound).toEqual([]);
  });

  it("are none for a title too short to be told apart", () => {
    expect(titleSignatures("A GAN")).toEqual([]);
    expect(soughtSignatures("A GAN")).toEqual([]);
  });
});
