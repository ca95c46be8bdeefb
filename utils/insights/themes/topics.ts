import learned from "@/assets/theme-topics.json";
import type { ThemeId } from "@/utils/domain/insights";

import { once } from "@/utils/insights/once";
import { unpacked } from "./packed";

/** Words as points in a space where words that papers use together lie near each other. */
export interface WordVectors {
  /** Place of each word in `values`, which holds `size` numbers a word. */
  places: ReadonlyMap<string, number>;
  size: number;
  values: Float64Array;
  /** What any text is taken to have said before its first word, so that few words tell little. */
  usual: readonly number[];
}

/** Word vectors as they are stored: words parted by blanks, numbers packed. */
export function wordVectors(words: string, vectors: string, usual: readonly number[]): WordVectors {
  const all = words.split(" ");
  return {
    places: new Map(all.map((word, at) => [word, at])),
    size: vectors.length / all.length,
    values: unpacked(vectors),
    usual,
  };
}

/** Takes some milliseconds, which the start of a worker need not wait for. */
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

/** The sum of the vectors of texts' words (see `wordsOf`); repetitions count for less and less. */
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

/** What texts, given by their words (see `wordsOf`), speak of: a direction of length 1. */
export function topicsOf(
  texts: readonly (readonly string[])[],
  vectors: WordVectors = learnedVectors(),
): Float64Array {
  const topics = sumOf(texts, vectors).map((one, i) => one + (vectors.usual[i] ?? 0));
  const length = Math.sqrt(topics.reduce((sum, one) => sum + one * one, 0));
  return length === 0 ? topics : topics.map((one) => one / length);
}

/** How far topics agree with weights of theirs. */
export function agreement(topics: Float64Array, weights: readonly number[] = []): number {
  let sum = 0;
  for (let i = 0; i < topics.length; i++) sum += (topics[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** How much topics are those of papers in which a theme's phrases stand; 0 is usual. */
export const affinityOf = (theme: ThemeId, topics: Float64Array): number =>
  agreement(topics, AFFINITIES[theme]);

/** The known words of texts that move their agreement with weights most, loudest first. */
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
