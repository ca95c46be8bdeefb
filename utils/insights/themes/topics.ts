import learned from "@/assets/theme-topics.json";
import type { ThemeId } from "@/utils/domain/insights";

import { unpacked } from "./packed";

/** Words as points in a space where words that papers use together lie near each other. */
export interface WordVectors {
  /** Place of each word in `values`, which holds `size` numbers a word. */
  places: ReadonlyMap<string, number>;
  size: number;
  values: Float64Array;
}

/** Word vectors as they are stored: words parted by blanks, numbers packed. */
export function wordVectors(words: string, vectors: string): WordVectors {
  const all = words.split(" ");
  return {
    places: new Map(all.map((word, at) => [word, at])),
    size: vectors.length / all.length,
    values: unpacked(vectors),
  };
}

const LEARNED = wordVectors(learned.words, learned.vectors);
const AFFINITIES: Readonly<Record<ThemeId, readonly number[]>> = learned.affinities;

function counted(texts: readonly string[], { places }: WordVectors): Map<number, number> {
  const counts = new Map<number, number>();
  for (const text of texts)
    for (const word of text.split(" ")) {
      const place = places.get(word);
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  return counts;
}

/** What texts in words (see `wordsOf`) speak of: a direction of length 1, or 0 without a known word. */
export function topicsOf(texts: readonly string[], vectors: WordVectors = LEARNED): Float64Array {
  const { size, values } = vectors;
  const topics = new Float64Array(size);
  for (const [place, count] of counted(texts, vectors)) {
    const strength = 1 + Math.log(count);
    for (let i = 0; i < size; i++)
      topics[i] = (topics[i] ?? 0) + strength * (values[place * size + i] ?? 0);
  }
  const length = Math.hypot(...topics);
  return length === 0 ? topics : topics.map((one) => one / length);
}

/** How much topics are those of papers in which a theme's phrases stand; 0 is usual. */
export function affinityOf(theme: ThemeId, topics: Float64Array): number {
  const of = AFFINITIES[theme] ?? [];
  return topics.reduce((sum, topic, i) => sum + topic * (of[i] ?? 0), 0);
}
