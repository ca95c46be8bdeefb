import type { ClaimModel } from "@/utils/insights/claims";
import type { Limits } from "@/utils/insights/confidence/model";

import { learnReading } from "./claim-model";
import { judged, learnForests, type Forests } from "./confidence-model";
import { confidenceRows, type ConfidenceRow } from "./confidence-rows";
import { byFold, foldOf, perFold } from "./folds";
import type { GoldPaper } from "./gold";
import { chosenLimits, type Goals } from "./limits";

/** Shares of truth that limits are chosen for, on papers held back. */
export const GOALS: Goals = { told: 0.96, quoted: 0.975, field: 0.95 };

/** A model to ship, and one for each fold that saw none of the fold's papers. */
export interface LearnedClaims {
  delivered: ClaimModel;
  folds: ClaimModel[];
}

const flatOf = (rows: readonly (readonly ConfidenceRow[])[], without: number) =>
  rows.flatMap((some, at) => (foldOf(at) === without ? [] : some));

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
 * back; the limits from chances by forests that were held back once more.
 */
export function learnClaims(papers: readonly GoldPaper[], goals: Goals = GOALS): LearnedClaims {
  const readers = perFold(papers, learnReading);
  const rows = byFold(papers, readers, confidenceRows);
  const forests = readers.map((_, fold) => learnForests(flatOf(rows, fold)));
  const limits = limitsFor(rows, forests, goals);
  const withForests = (reader: (typeof readers)[number], own: Forests): ClaimModel => ({
    ...reader,
    confidence: { ...own, limits },
  });
  return {
    delivered: withForests(learnReading(papers), learnForests(rows.flat())),
    folds: readers.flatMap((reader, fold) => {
      const own = forests[fold];
      return own === undefined ? [] : [withForests(reader, own)];
    }),
  };
}
