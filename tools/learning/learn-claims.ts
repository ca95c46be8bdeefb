import type { ClaimModel } from "@/utils/insights/claims";
import type { ReadingModel } from "@/utils/insights/claims/reading";
import type { Limits } from "@/utils/insights/confidence/model";

import { learnReading } from "./claim-model";
import { judged, learnForests, type Forests } from "./confidence-model";
import { confidenceRows, type ConfidenceRow } from "./confidence-rows";
import { byFold, foldOf, perFold } from "./folds";
import type { GoldPaper } from "./gold";
import { chosenLimits, type Goals } from "./limits";

/**
 * Shares of truth that limits are chosen for, on papers held back: more than strips should keep on papers that
 * nobody read, since signs were thought of while reading these.
 */
const GOALS: Goals = { told: 0.965, quoted: 0.975, field: 0.95 };

/** A model to ship, and one for each fold that saw none of the fold's papers. */
export interface LearnedClaims {
  delivered: ClaimModel;
  folds: ClaimModel[];
}

const flatOf = (rows: readonly (readonly ConfidenceRow[])[], without: number) =>
  rows.flatMap((some, at) => (foldOf(at) === without ? [] : some));

/** Readings of papers that a reader has learned, of those that count more than once. */
const learnedRows = (papers: readonly GoldPaper[], reader: ReadingModel, without?: number) =>
  papers.flatMap((paper, at) =>
    (paper.times ?? 1) > 1 && foldOf(at) !== without ? confidenceRows(paper, reader) : [],
  );

function limitsFor(
  rows: readonly (readonly ConfidenceRow[])[],
  forests: readonly Forests[],
  goals: Goals,
): Limits {
  const papers = byFold(rows, forests, (some, fold) =>
    some.map((row) => ({ row, chances: judged(row, fold) })),
  );
  return chosenLimits(papers, goals);
}

/**
 * Learns claims from annotated papers. How sure a reading is, is learned from readings of papers held
 * back, and of the bundled digest, which the reader has learned and shows to everybody; the limits from
 * chances of papers that neither the reader nor the forests had seen.
 */
export function learnClaims(papers: readonly GoldPaper[], goals: Goals = GOALS): LearnedClaims {
  const readers = perFold(papers, learnReading);
  const rows = byFold(papers, readers, confidenceRows);
  const forests = readers.map((reader, fold) =>
    learnForests(flatOf(rows, fold), learnedRows(papers, reader, fold)),
  );
  const limits = limitsFor(rows, forests, goals);
  const withForests = (reader: (typeof readers)[number], own: Forests): ClaimModel => ({
    ...reader,
    confidence: { ...own, limits },
  });
  const whole = learnReading(papers);
  return {
    delivered: withForests(whole, learnForests(rows.flat(), learnedRows(papers, whole))),
    folds: readers.flatMap((reader, fold) => {
      const own = forests[fold];
      return own === undefined ? [] : [withForests(reader, own)];
    }),
  };
}
