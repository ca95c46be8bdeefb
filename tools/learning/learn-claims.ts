import type { ClaimModel } from "@/utils/insights/claims";
import type { ReadingModel } from "@/utils/insights/claims/reading";
import type { Limits } from "@/utils/insights/confidence/model";

import { learnReading } from "./claim-model";
import { judged, learnForests, type Forests } from "./confidence-model";
import { confidenceRows, type ConfidenceRow } from "./confidence-rows";
import { byFold, foldOf, perFold } from "./folds";
import type { GoldPaper } from "./gold";
import { judgedCases, type JudgedText } from "./judged";
import { judgedRow } from "./judged-row";
import { wordLimits } from "./quote-limit";
import { learnQuotes } from "./quote-model";
import { chosenLimits, type Goals } from "./limits";

/**
 * Shares of truth that limits are chosen for, on papers held back: more than strips should keep on papers that
 * nobody read, since signs were thought of while reading these.
 */
const GOALS: Goals = { told: 0.975, quoted: 0.955, field: 0.95 };
/** Of quotations that can be read alone, and of those that are a paper's only chip. */
const READ_ALONE = { words: 0.95, onlyWords: 0.82 };

/** A model to ship, and one for each fold that saw none of the fold's papers. */
export interface LearnedClaims {
  delivered: ClaimModel;
  folds: ClaimModel[];
}

const flatOf = (rows: readonly (readonly ConfidenceRow[])[], without: number) =>
  rows.flatMap((some, at) => (foldOf(at) === without ? [] : some));

/**
 * How often a judged number counts: each was drawn from all abstracts and read as it is shown, which annotated
 * ones were not.
 */
const JUDGED = 2;
const often = (rows: readonly ConfidenceRow[]) => Array.from({ length: JUDGED }, () => rows).flat();

/** Readings of papers that a reader has learned, of those that count more than once. */
const learnedRows = (papers: readonly GoldPaper[], reader: ReadingModel, without?: number) =>
  papers.flatMap((paper, at) =>
    (paper.times ?? 1) > 1 && foldOf(at) !== without ? confidenceRows(paper, reader) : [],
  );

function limitsFor(
  rows: readonly (readonly ConfidenceRow[])[],
  forests: readonly Forests[],
  goals: Goals,
): Omit<Limits, "words" | "onlyWords"> {
  const papers = byFold(rows, forests, (some, fold) =>
    some.map((row) => ({ row, chances: judged(row, fold) })),
  );
  return chosenLimits(papers, goals);
}

/**
 * Learns claims from annotated papers. How sure a reading is, is learned from readings of papers held
 * back, of judged numbers, and of the bundled digest, which the reader has learned and shows to everybody; the
 * limits from chances of papers that neither the reader nor the forests had seen.
 */
export function learnClaims(
  papers: readonly GoldPaper[],
  texts: readonly JudgedText[],
  goals: Goals = GOALS,
): LearnedClaims {
  const readers = perFold(papers, learnReading);
  const rows = byFold(papers, readers, confidenceRows);
  const whole = learnReading(papers);
  const cases = texts.map((paper) => judgedCases(paper, whole));
  const ofJudged = cases.map((some) => some.map(judgedRow));
  const forests = readers.map((reader, fold) =>
    learnForests(
      [...flatOf(rows, fold), ...often(flatOf(ofJudged, fold))],
      learnedRows(papers, reader, fold),
    ),
  );
  const limits = { ...limitsFor(rows, forests, goals), ...wordLimits(cases, READ_ALONE) };
  const quote = learnQuotes(cases.flat());
  const withForests = (reader: ReadingModel, own: Forests): ClaimModel => ({
    ...reader,
    confidence: { ...own, limits },
    quote,
  });
  const seen = [...rows.flat(), ...often(ofJudged.flat())];
  return {
    delivered: withForests(whole, learnForests(seen, learnedRows(papers, whole))),
    folds: readers.flatMap((reader, fold) => {
      const own = forests[fold];
      return own === undefined ? [] : [withForests(reader, own)];
    }),
  };
}
