import type { Span } from "@/utils/domain/insights";
import { metricNamed, metricNames } from "@/utils/insights/lexicon";
import { namesIn } from "@/utils/insights/lexicon/words";
import { tokenAt, tokensOf, type Token } from "@/utils/insights/words/tokens";

/** A metric of the lexicon in a text. */
export interface KnownMetric extends Span {
  name: string;
  cost: boolean;
  /** Units in which it is usually given. */
  units: readonly string[];
}

/** A repaired text, prepared for choosing metrics. */
export interface TextView {
  text: string;
  title: string;
  tokens: readonly Token[];
  /** Metrics of the lexicon by the index of their last token. */
  known: ReadonlyMap<number, KnownMetric>;
}

export function textViewOf(text: string, title: string): TextView {
  const tokens = tokensOf(text);
  const known = new Map<number, KnownMetric>();
  for (const { name, start, end } of namesIn(text, metricNames)) {
    const { cost = false, units = [] } = metricNamed(name) ?? {};
    known.set(tokenAt(tokens, end) - 1, { name, start, end, cost, units });
  }
  return { text, title, tokens, known };
}

/** The indices of a span's first token, and of the first token after it. */
export const tokenRange = (tokens: readonly Token[], { start, end }: Span): [number, number] => [
  tokenAt(tokens, start),
  tokenAt(tokens, end),
];
