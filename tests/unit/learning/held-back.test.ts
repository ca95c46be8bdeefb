import { describe, expect, it } from "vitest";
import learned from "@/assets/claim-weights.json";
import { goldPapers } from "@/tools/gold-files";
import { annotated } from "@/tools/learning/annotated";
import { learnReading } from "@/tools/learning/claim-model";
import { crossValidated } from "@/tools/learning/folds";
import { scored } from "@/tools/learning/scored";
import { learnThemes } from "@/tools/learning/theme-model";

const GOLD = "tests/gold/seed.json";
const papers = goldPapers(GOLD);
/** Each half of the papers is read with the model trained on the other half. */
const HALVES = 2;

describe("a model trained on half of the bundled digest", () => {
  it("finds the themes of the other half", () => {
    const answers = crossValidated(
      papers,
      learnThemes,
      (paper, themes) => annotated(paper, { themes }),
      HALVES,
    );
    expect(answers).toHaveLength(papers.length);
    const { precision, recall } = scored(GOLD, "themes", answers);
    expect(precision).toBeGreaterThanOrEqual(91);
    expect(recall).toBeGreaterThanOrEqual(90);
  }, 120_000);

  it("finds the claims of the other half, with metric and data set", () => {
    // Certainty decides what a strip shows of a claim, not whether it is read.
    const { confidence, quote } = learned;
    const answers = crossValidated(
      papers,
      learnReading,
      (paper, reader) => annotated(paper, { claims: { ...reader, confidence, quote } }),
      HALVES,
    );
    expect(answers).toHaveLength(papers.length);
    const figures = scored(GOLD, "claims", answers);
    expect(figures["f1"]).toBeGreaterThanOrEqual(90);
    expect(figures["kind"]).toBeGreaterThanOrEqual(85);
    expect(figures["unit"]).toBeGreaterThanOrEqual(98);
    expect(figures["metric"]).toBeGreaterThanOrEqual(73);
    expect(figures["dataset"]).toBeGreaterThanOrEqual(69);
    expect(figures["from"]).toBeGreaterThanOrEqual(95);
  }, 120_000);
});
