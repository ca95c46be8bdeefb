import learned from "@/assets/theme-weights.json";
import type { Span, ThemeId } from "@/utils/domain/insights";

import type { Sign, Weights } from "@/utils/insights/linear";
import { likelihood, total } from "@/utils/insights/linear";
import type { Evidence, Reading } from "./evidence";
import { readingOf } from "./evidence";
import type { Hit } from "./phrases";
import { candidatesOf } from "./signs";
import { agreement } from "./topics";

/** What was learned of themes. */
export interface ThemeModel {
  /** Likelihood from which a theme becomes a tag. */
  threshold: number;
  weights: Weights;
  /** What each topic of a paper weighs for a theme. */
  topics: Readonly<Record<ThemeId, readonly number[]>>;
}

/** A theme that some phrase speaks for. */
export interface CandidateTheme {
  theme: ThemeId;
  signs: readonly Sign[];
  /** What the paper speaks of (see `topicsOf`). */
  topics: Float64Array;
  /** The phrase that speaks loudest for it; the span points into the mended title or abstract. */
  said: { source: "title" | "abstract"; span: Span };
}

/** A theme that some phrase speaks for, and how likely the paper is about it. */
export interface JudgedTheme extends CandidateTheme {
  likelihood: number;
  /** Whether the paper gets it as a tag. */
  given: boolean;
}

/** A phrase in the title speaks louder than the same one in the abstract. */
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

/** Every theme that the words of a mended title and abstract may mean, with its signs, not yet judged. */
export function candidateThemes(title: string, abstract: string): CandidateTheme[] {
  const reading = readingOf(title, abstract);
  return candidatesOf(reading).flatMap(({ evidence, signs }) => {
    const said = loudest(evidence, reading);
    return said === null ? [] : [{ theme: evidence.theme, signs, topics: reading.topics, said }];
  });
}

/** Whether a theme becomes a tag, by its place among the paper's themes and its likelihood. */
export const isGiven = (rank: number, odds: number, threshold: number): boolean =>
  rank === 0 || (rank < MOST && odds >= threshold);

const oddsOf = ({ theme, signs, topics }: CandidateTheme, model: ThemeModel): number =>
  likelihood(total(signs, model.weights) + agreement(topics, model.topics[theme]));

/** Candidates by a model, likeliest first. */
export const judge = (candidates: readonly CandidateTheme[], model: ThemeModel): JudgedTheme[] =>
  candidates
    .map((one) => Object.assign({ likelihood: oddsOf(one, model) }, one))
    .toSorted((a, b) => b.likelihood - a.likelihood)
    .map((one, rank) =>
      Object.assign(one, { given: isGiven(rank, one.likelihood, model.threshold) }),
    );

/**
 * Every theme that the words of a mended title and abstract may mean, likeliest first. At least one
 * is given where any phrase fits, and never more than six.
 */
export const judgedThemes = (
  title: string,
  abstract: string,
  model: ThemeModel = learned,
): JudgedTheme[] => judge(candidateThemes(title, abstract), model);

/** The themes of a paper, likeliest first. */
export const themesOf = (title: string, abstract: string): ThemeId[] =>
  judgedThemes(title, abstract)
    .filter(({ given }) => given)
    .map(({ theme }) => theme);
