import type { Sign, Weights } from "@/utils/insights/linear";
import { repair } from "@/utils/insights/repair";
import { THEMES } from "@/utils/insights/taxonomy";
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
/** Label of a theme that an annotator would accept but did not choose. */
const HALF = 0.5;

/** Fewer folds than for the figures: a threshold is a single number. */
const FOLDS = 5;

const rounded = (weight: number) => Math.round(weight * 100) / 100;

const known = new WeakMap<GoldPaper, CandidateTheme[]>();

/** Candidates do not depend on what is learned from annotations, so all folds share them. */
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

const topicSign = (theme: string, topic: number) => `${theme}: topic ${topic}`;

const examplesOf = (paper: GoldPaper): Example[] =>
  candidates(paper).map(({ theme, signs, topics }) => ({
    paper: paper.id,
    signs: [...signs, ...Array.from(topics, (one, at): Sign => [topicSign(theme, at), one])],
    answer: answerOf(theme, paper),
  }));

/** Topic weights of each theme as arrays, which parse faster than that many names. */
function rowsOf(weights: Weights, size: number): Record<string, number[]> {
  const row = (theme: string) =>
    Array.from({ length: size }, (_, at) => rounded(weights[topicSign(theme, at)] ?? 0));
  const rows = THEMES.map(({ id }) => [id, row(id)] as const);
  return Object.fromEntries(rows.filter(([, all]) => all.some((weight) => weight !== 0)));
}

function modelOf(papers: readonly GoldPaper[]): Omit<ThemeModel, "threshold"> {
  const examples = papers.flatMap(examplesOf);
  const all = fitLogistic(examples, FITTING);
  const size = papers.flatMap(candidates)[0]?.topics.length ?? 0;
  const weights = Object.entries(all).filter(([name]) => !name.includes(": topic "));
  return { weights: slim(Object.fromEntries(weights), FAINT), topics: rowsOf(all, size) };
}

/**
 * Learns from annotated papers what speaks for each theme, and the likelihood from which a theme is best
 * assigned to unseen papers.
 */
export function learnThemes(papers: readonly GoldPaper[]): ThemeModel {
  const judged = (paper: GoldPaper, model: Omit<ThemeModel, "threshold">) => ({
    paper,
    themes: judge(candidates(paper), { ...model, threshold: 0 }),
  });
  const held = crossValidated(papers, modelOf, judged, FOLDS);
  return { threshold: bestThreshold(held), ...modelOf(papers) };
}
