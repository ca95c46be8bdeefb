import learned from "@/assets/theme-weights.json";
import type { Span, ThemeId } from "@/utils/domain/insights";

import type { Sign, Weights } from "@/utils/insights/linear";
import { likelihood, total } from "@/utils/insights/linear";
import type { Evidence, Reading } from "./evidence";
import { readingOf } from "./evidence";
import type { Hit } from "./phrases";
import { candidatesOf } from "./signs";

/** A theme that some phrase speaks for, and how likely the paper is about it. */
export interface JudgedTheme {
  theme: ThemeId;
  likelihood: number;
  /** Whether the paper gets it as a tag. */
  given: boolean;
  signs: readonly Sign[];
  /** The phrase that speaks loudest for it; the span points into the mended title or abstract. */
  said: { source: "title" | "abstract"; span: Span } | null;
}

/** A phrase in the title speaks louder than the same one in the abstract. */
const TITLE = 2.5;
const MOST = 6;

function loudest({ title, abstract }: Evidence, reading: Reading): JudgedTheme["said"] {
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

/**
 * Every theme that the words of a mended title and abstract may mean, likeliest first. At least one
 * is given where any phrase fits, and never more than six.
 */
export function judgedThemes(
  title: string,
  abstract: string,
  weights: Weights = learned.weights,
): JudgedTheme[] {
  const reading = readingOf(title, abstract);
  return candidatesOf(reading)
    .map(({ evidence, signs }) => ({
      theme: evidence.theme,
      likelihood: likelihood(total(signs, weights)),
      signs,
      said: loudest(evidence, reading),
    }))
    .filter(({ said }) => said !== null)
    .toSorted((a, b) => b.likelihood - a.likelihood)
    .map((judged, rank) =>
      Object.assign(judged, {
        given: rank === 0 || (rank < MOST && judged.likelihood >= learned.threshold),
      }),
    );
}

/** The themes of a paper, likeliest first. */
export const themesOf = (title: string, abstract: string): ThemeId[] =>
  judgedThemes(title, abstract)
    .filter(({ given }) => given)
    .map(({ theme }) => theme);
