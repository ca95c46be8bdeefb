import type { Weights } from "@/utils/insights/linear";
import { repair } from "@/utils/insights/repair";
import type { CandidateTheme, ThemeModel } from "@/utils/insights/themes";
import { candidateThemes, judge } from "@/utils/insights/themes";

import { crossValidated } from "./folds";
import type { GoldPaper } from "./gold";
import type { Example } from "./logistic";
import { fitLogistic } from "./logistic";
import { slim } from "./slim";
import { bestThreshold } from "./theme-threshold";

const FITTING = { papers: 4, pull: 0.5, epochs: 30 };
const FAINT = 0.05;
/** A theme that an annotator would merely accept is half right. */
const HALF = 0.5;

/** Fewer than where figures are made: a threshold is a single number. */
const FOLDS = 5;

const known = new WeakMap<GoldPaper, CandidateTheme[]>();

/** Candidates hold nothing that is learned from annotations, and serve every fold. */
function candidates(paper: GoldPaper): CandidateTheme[] {
  const made =
    known.get(paper) ?? candidateThemes(repair(paper.title).text, repair(paper.abstract).text);
  known.set(paper, made);
  return made;
}

function answerOf(theme: string, { themes, themes_ok }: GoldPaper): number {
  if (themes.includes(theme)) return 1;
  return themes_ok.includes(theme) ? HALF : 0;
}

const examplesOf = (paper: GoldPaper): Example[] =>
  candidates(paper).map(({ theme, signs }) => ({
    paper: paper.id,
    signs,
    answer: answerOf(theme, paper),
  }));

const weightsOf = (papers: readonly GoldPaper[]): Weights =>
  slim(fitLogistic(papers.flatMap(examplesOf), FITTING), FAINT);

/**
 * Learns what speaks for each theme from annotated papers, and from which likelihood it is best
 * given to papers that were not learned from.
 */
export function learnThemes(papers: readonly GoldPaper[]): ThemeModel {
  const judged = (paper: GoldPaper, weights: Weights) => ({
    paper,
    themes: judge(candidates(paper), { weights, threshold: 0 }),
  });
  const held = crossValidated(papers, weightsOf, judged, FOLDS);
  return { threshold: bestThreshold(held), weights: weightsOf(papers) };
}
