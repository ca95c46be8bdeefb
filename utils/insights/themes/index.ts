import learned from "@/assets/theme-weights.json";
import type { Span, ThemeId } from "@/utils/domain/insights";

import type { Sign, Weights } from "@/utils/insights/linear";
import { likelihood, total } from "@/utils/insights/linear";
import type { Evidence, Reading } from "./evidence";
import { readingOf } from "./evidence";
import type { Hit } from "./phrases";
import { candidatesOf } from "./signs";
import { agreement } from "./topics";

/** Learned parameters for themes. */
export interface ThemeModel {
  /** Minimum likelihood of a tag, except for the likeliest theme. */
  threshold: number;
  weights: Weights;
  /** The weight of each topic of a paper, by theme. */
  topics: Readonly<Record<ThemeId, readonly number[]>>;
}

/** A theme with at least one phrase for it in the paper. */
export interface CandidateTheme {
  theme: ThemeId;
  signs: readonly Sign[];
  /** The paper's topics (see `topicsOf`). */
  topics: Float64Array;
  /** The phrase with the largest weight; the span points into the repaired title or abstract. */
  said: { source: "title" | "abstract"; span: Span };
}

/** A candidate theme, and how likely the paper is about it. */
export interface JudgedTheme extends CandidateTheme {
  likelihood: number;
  /** Whether it becomes a tag of the paper. */
  given: boolean;
}

/** Factor for the weight of a phrase in the title, compared with the abstract. */
const TITLE = 2.5;
const MOST = 6;

function loudest({ title, abstract }: Evidence, reading: Reading): CandidateTheme["said"] | null {
  const all = [
    ...title.map((hit) => ({ hit, source: "title" as const, weight: hit.phrase.weight * TITLE })),
    ...abstract.map((hit) => ({ hit, source: "abstract" as const, weight: hit.phrase.weight })),
  ].filter(({ weight }) => weight > 0);
  const [first] = all.toSorted((a, b) => b.weight - a.weight);
  if (first === undefined) return null;
  return { source: first.source, span: spanOf(first.hit, reading[first.source].toGiven) };
}

const spanOf = ({ start, end }: Hit, toGiven: (index: number) => number): Span => ({
  start: toGiven(start),
  end: toGiven(end - 1) + 1,
});

/** All themes that the words of a repaired title and abstract may mean, with their signs, not yet judged. */
export function candidateThemes(title: string, abstract: string): CandidateTheme[] {
  const reading = readingOf(title, abstract);
  return candidatesOf(reading).flatMap(({ evidence, signs }) => {
    const said = loudest(evidence, reading);
    return said === null ? [] : [{ theme: evidence.theme, signs, topics: reading.topics, said }];
  });
}

/** Whether a theme becomes a tag, by its rank among the paper's themes and its likelihood. */
export const isGiven = (rank: number, odds: number, threshold: number): boolean =>
  rank === 0 || (rank < MOST && odds >= threshold);

const oddsOf = ({ theme, signs, topics }: CandidateTheme, model: ThemeModel): number =>
  likelihood(total(signs, model.weights) + agreement(topics, model.topics[theme]));

/** Judges candidates by a model; returns them likeliest first. */
export const judge = (candidates: readonly CandidateTheme[], model: ThemeModel): JudgedTheme[] =>
  candidates
    .map((one) => Object.assign({ likelihood: oddsOf(one, model) }, one))
    .toSorted((a, b) => b.likelihood - a.likelihood)
    .map((one, rank) =>
      Object.assign(one, { given: isGiven(rank, one.likelihood, model.threshold) }),
    );

/**
 * All themes that the words of a repaired title and abstract may mean, likeliest first. One to six of them are
 * given, or none if no phrase fits.
 */
export const judgedThemes = (
  title: string,
  abstract: string,
  model: ThemeModel = learned,
): JudgedTheme[] => judge(candidateThemes(title, abstract), model);

/** The themes that become tags of a paper, likeliest first. */
export const themesOf = (title: string, abstract: string): ThemeId[] =>
  judgedThemes(title, abstract)
    .filter(({ given }) => given)
    .map(({ theme }) => theme);
