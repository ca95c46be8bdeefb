import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OTHER } from "@/tests/unit/domain/same-titles";
import { isMisspelling } from "@/utils/matching/misspelling";
import { soughtSignatures, titleSignatures } from "@/utils/matching/title-signature";

const MISPRINTS = [
  ["Mask Scoring Netwrks", "Mask Scoring Networks"],
  ["earning to Rank Images of Natural Scenes", "Learning to Rank Images of Natural Scenes"],
  ["Deep Residual Learnign for Image Recognition", "Deep Residual Learning for Image Recognition"],
  ["Zro-Shot Learning by Semantic Descriptions", "Zero-Shot Learning by Semantic Descriptions"],
  ["Image Spcificity", "Image Specificity"],
  ["A Benchmark for valuating Reasoning", "A Benchmark for Evaluating Reasoning"],
  ["Mesh R-CNN: Graph Covolution for Shapes", "Mesh R-CNN: Graph Convolution for Shapes"],
  ["A Theory of Deep Neural Network Pruning", "A Theory of Deep Neural Networks Pruning"],
  ["Modeling of Dialogue with Small Talk", "Modelling of Dialogue with Small Talk"],
  ["Scores or Models that Read a Page", "Scores for Models that Read a Page"],
  ["A Look at Parkinson Disease from Afar", "A Look at Parkinson's Disease from Afar"],
] as const;

/** A page lost a letter of a name. (A letter added to a name makes another paper.) */
const LOST = [
  [
    "goPoseFormer: A Simple Baseline for Egocentric Pose",
    "EgoPoseFormer: A Simple Baseline for Egocentric Pose",
  ],
  ["dversarial Flow Models", "Adversarial Flow Models"],
  ["ingle Shot Scene Text Retrieval", "Single Shot Scene Text Retrieval"],
  ["MGPD: A Multigrid Accelerated Global Solver", "MGPBD: A Multigrid Accelerated Global Solver"],
  [
    "Rnk1: Test-Time Compute for Reranking in Retrieval",
    "Rank1: Test-Time Compute for Reranking in Retrieval",
  ],
  [
    "Investigating Language Preference of Multilingual AG Systems",
    "Investigating Language Preference of Multilingual RAG Systems",
  ],
  [
    "Adaptation of LM to the Reports of Radiologists",
    "Adaptation of LLM to the Reports of Radiologists",
  ],
  ["A Long Study of the Moral Judgments of LLM", "A Long Study of the Moral Judgments of LLMs"],
  [
    "EgoPoseForme: A Simple Baseline for Egocentric Pose",
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
  ["Mapping a Scene from Two Views", "Mapping a Scene from To Views"],
  ["Part II of a Theory of Everything", "Part III of a Theory of Everything"],
  ["Learning from Tree Views of a Scene", "Learning from Three Views of a Scene"],
  ["Learning from Cone Views of a Scene", "Learning from One Views of a Scene"],
  ["Valuation of Agents in the Open World", "Evaluation of Agents in the Open World"],
  [
    "Motion Recognition from Videos of People in the Open Wild",
    "Emotion Recognition from Videos of People in the Open Wild",
  ],
  [
    "A Survey on Word Models Grounded in Acoustic Information",
    "A Survey on World Models Grounded in Acoustic Information",
  ],
  [
    "Training of QA for Images of Natural Scenes of Cities",
    "Training of VQA for Images of Natural Scenes of Cities",
  ],
  [
    "Propagation of Doubt in AI: A Comparison of Estimators",
    "Propagation of Doubt in XAI: A Comparison of Estimators",
  ],
  ["Statistical Spaces for D Models of Humans", "Statistical Spaces for 3D Models of Humans"],
  ["Statistical Spaces for 2D Models of Humans", "Statistical Spaces for 3D Models of Humans"],
  ["Report of the Shared Task v1", "Report of the Shared Task v2"],
  ["Report of the Shared Task 2023", "Report of the Shared Task 2024"],
  ["Report of the 1st Shared Task on Claims", "Report of the 2nd Shared Task on Claims"],
  ["Learning with Labels of Many Crowds", "Learning without Labels of Many Crowds"],
  ["Supervised Learning of Crowds", "Unsupervised Learning of Crowds"],
  ["Linear Models of the Crowd", "Nonlinear Models of the Crowd"],
  ["Compression with CNN Decoders of Images", "Compression with GNN Decoders of Images"],
  ["Q-Learning of Crowds in Cities", "R-Learning of Crowds in Cities"],
  ["Plan A for a Theory of Crowds", "Plan for a Theory of Crowds"],
  ["Deep Gating", "Deep Grating"],
  ["A GAN", "A CAN"],
  ["Lane Detection in Driving Scenes", "Plane Detection in Driving Scenes"],
  ["Mask Scorng Netwrks", "Mask Scoring Networks"],
  ["Deep Residual Learnign for Image Recogniton", "Deep Residual Learning for Image Recognition"],
] as const;

const ADDED = [
  [
    "QdpUGC: A Dataset of Videos that People Upload",
    "dpUGC: A Dataset of Videos that People Upload",
  ],
  [
    "MambaX: A Model of All Sequences of this Long World",
    "Mamba: A Model of All Sequences of this Long World",
  ],
  ["EgoPoseFormer: A Simple Baseline for Pose", "goPoseFormer: A Simple Baseline for Pose"],
] as const;

describe("isMisspelling", () => {
  it.each(MISPRINTS)("accepts %j as a misspelling of %j, in both directions", (title, full) => {
    expect(isMisspelling(title, full)).toBe(true);
    expect(isMisspelling(full, title)).toBe(true);
  });

  it("does not accept a title as a misspelling of itself", () => {
    expect(isMisspelling("Mask Scoring Networks", "Mask Scoring Networks")).toBe(false);
  });

  it.each(LOST)("accepts %j as a misspelling of %j", (title, full) => {
    expect(isMisspelling(title, full)).toBe(true);
  });

  it.each(OTHERS)("does not accept %j as %j, in either direction", (title, full) => {
    expect(isMisspelling(title, full)).toBe(false);
    expect(isMisspelling(full, title)).toBe(false);
  });

  it.each(OTHER)("does not accept %j as %j with other letters", (title, full) => {
    expect(isMisspelling(title, full)).toBe(false);
    expect(isMisspelling(full, title)).toBe(false);
  });

  it.each([
    ["first letter", "etworks", "networks", 16],
    ["letter of a four-letter word", "tre", "tree", 16],
    ["letter of a five-letter word", "grph", "graph", 8],
    ["letter inside an eight-letter word", "netwrks", "networks", 8],
    ["letter inside a nine-letter word", "detction", "detection", 4],
  ])("accepts a lost %s only beside enough other letters", (_, short, long, letters) => {
    const isOne = (count: number) => {
      const rest = "abcdefghijklmnopqrstuvw".slice(0, count);
      return isMisspelling(`${short} ${rest}`, `${long} ${rest}`);
    };
    expect([letters - 1, letters, letters + 1].map(isOne)).toEqual([false, true, true]);
  });

  it.each(ADDED)("does not accept %j as %j", (title, full) => {
    expect(isMisspelling(title, full)).toBe(false);
  });
});

const word = fc.constantFrom(..."learning of deep models for images with large agents".split(" "));
const words = fc.array(word, { minLength: 6, maxLength: 14 });
const NUMBERS =
  "one two three four five six seven eight nine ten first second third 1 2 3 12 2023 2024 2D 3D v1 v2 II III IV 1.0 2.0".split(
    " ",
  );

describe("two titles that differ in a number", () => {
  it("never match, however long the rest is", () => {
    const numbers = fc.tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(...NUMBERS));
    fc.assert(
      fc.property(words, numbers, fc.nat(), ([...rest], [a, b], place) => {
        fc.pre(a !== b);
        const titleWith = (number: string) =>
          rest.toSpliced(place % rest.length, 0, number).join(" ");
        expect(isMisspelling(titleWith(a), titleWith(b))).toBe(false);
      }),
    );
  });
});

describe("a name with an extra letter before the colon", () => {
  it("does not match", () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{2,7}[A-Z]{0,3}$/);
    const letter = fc.constantFrom("Q", "X", "V", "Z", "+", "2");
    fc.assert(
      fc.property(words, name, letter, fc.boolean(), (rest, base, more, isFirst) => {
        const title = (named: string) => `${named}: ${rest.join(" ")}`;
        const sequel = isFirst ? more + base : base + more;
        expect(isMisspelling(title(sequel), title(base))).toBe(false);
      }),
    );
  });
});

describe("title signatures", () => {
  it("of a title and of the title without any one letter share a value", () => {
    fc.assert(
      fc.property(words, fc.nat(), (list, at) => {
        const title = list.join(" ");
        const letters = [...title.matchAll(/\p{L}/gu)].map(({ index }) => index);
        const lost = letters[at % letters.length] ?? 0;
        const kept = new Set(titleSignatures(title));
        const sought = soughtSignatures(title.slice(0, lost) + title.slice(lost + 1));
        expect(sought.some((signature) => kept.has(signature))).toBe(true);
      }),
    );
  });

  it("are empty for a title too short to be distinctive", () => {
    expect(titleSignatures("A GAN")).toEqual([]);
    expect(soughtSignatures("A GAN")).toEqual([]);
    expect(titleSignatures("A GAN of 7")).toEqual([]);
    expect(titleSignatures("A GAN of 78")).toHaveLength(2);
  });
});
