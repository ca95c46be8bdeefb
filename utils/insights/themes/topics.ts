import learned from "@/assets/theme-topics.json";
import type { ThemeId } from "@/utils/domain/insights";

import { once } from "@/utils/insights/once";
import { unpacked } from "./packed";

/** Word vectors: words that occur together in papers have similar vectors. */
export interface WordVectors {
  /** Index of each word in `values`, which has `size` numbers per word. */
  places: ReadonlyMap<string, number>;
  size: number;
  values: Float64Array;
  /** A vector added to the sum of every text, so that a few words have little effect. */
  usual: readonly number[];
}

/** Reads word vectors from their stored form: words separated by spaces, and packed numbers. */
export function wordVectors(words: string, vectors: string, usual: readonly number[]): WordVectors {
  const all = words.split(" ");
  return {
    places: new Map(all.map((word, at) => [word, at])),
    size: vectors.length / all.length,
    values: unpacked(vectors),
    usual,
  };
}

/** Unpacking takes some milliseconds, which must not delay the start of a worker. */
const learnedVectors = once(() => wordVectors(learned.words, learned.vectors, learned.usual));
const AFFINITIES: Readonly<Record<ThemeId, readonly number[]>> = learned.affinities;

function counted(
  texts: readonly (readonly string[])[],
  { places }: WordVectors,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const text of texts)
    for (const word of text) {
      const place = places.get(word);
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  return counts;
}

/** The sum of the vectors of texts' words (see `wordsOf`); repetitions count logarithmically. */
export function sumOf(texts: readonly (readonly string[])[], vectors: WordVectors): Float64Array {
  const { size, values } = vectors;
  const sum = new Float64Array(size);
  for (const [place, count] of counted(texts, vectors)) {
    const strength = 1 + Math.log(count);
    for (let i = 0; i < size; i++)
      sum[i] = (sum[i] ?? 0) + strength * (values[place * size + i] ?? 0);
  }
  return sum;
}

/** The topics of texts, given by their words (see `wordsOf`): a vector of length 1. */
export function topicsOf(
  texts: readonly (readonly string[])[],
  vectors: WordVectors = learnedVectors(),
): Float64Array {
  const topics = sumOf(texts, vectors).map((one, i) => one + (vectors.usual[i] ?? 0));
  const length = Math.sqrt(topics.reduce((sum, one) => sum + one * one, 0));
  return length === 0 ? topics : topics.map((one) => one / length);
}

/** The dot product of topics and weights. */
export function agreement(topics: Float64Array, weights: readonly number[] = []): number {
  let sum = 0;
  for (let i = 0; i < topics.length; i++) sum += (topics[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** How similar topics are to those of papers with a theme's phrases; 0 is average. */
export const affinityOf = (theme: ThemeId, topics: Float64Array): number =>
  agreement(topics, AFFINITIES[theme]);

/** The known words of texts with the largest effect on their agreement with weights, largest first. */
export function wordsBehind(texts: readonly string[], weights: readonly number[]): string[] {
  const { places, size, values } = learnedVectors();
  const loud = (word: string) => {
    const at = (places.get(word) ?? 0) * size;
    return Math.abs(agreement(values.subarray(at, at + size), weights));
  };
  return [...new Set(texts.join("").split(" "))]
    .filter((word) => places.has(word))
    .toSorted((a, b) => loud(b) - loud(a));
}
