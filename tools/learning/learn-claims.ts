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
 * Precision that limits are chosen for on held-out papers: higher than strips should reach on unseen papers,
 * because signs were developed while reading the held-out ones.
 */
const GOALS: Goals = { told: 0.975, quoted: 0.955, field: 0.95 };
/** Goals for quotations that can be read alone, and for those that are a paper's only chip. */
const READ_ALONE = { words: 0.95, onlyWords: 0.82 };

/** A model to ship, and one per fold that was trained without the fold's papers. */
export interface LearnedClaims {
  delivered: ClaimModel;
  folds: ClaimModel[];
}

const flatOf = (rows: readonly (readonly ConfidenceRow[])[], without: number) =>
  rows.flatMap((some, at) => (foldOf(at) === without ? [] : some));

/**
 * Weight of a judged number: those were drawn from all abstracts and judged as shown, unlike the annotated
 * ones.
 */
const JUDGED = 2;
const often = (rows: readonly ConfidenceRow[]) => Array.from({ length: JUDGED }, () => rows).flat();

/** Readings of training papers with a weight above 1. */
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
 * Learns claims from annotated papers. Confidence is learned from readings of held-out papers, of judged
 * numbers, and of the bundled digest, which the reader was trained on and shows to everyone; the limits from
 * papers that neither the reader nor the forests were trained on.
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
