/** Texts as sparse rows, one number per word of the table. */
export interface WordTable {
  words: string[];
  /** How rare each word is (logarithm of the number of texts per text that has it). */
  rarity: Float64Array;
  rows: { words: Int32Array; strengths: Float64Array }[];
}

/** A word in more than this share of texts says nothing about their subjects. */
const COMMON = 0.2;

function textsByWord(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.split(" "))) counts.set(word, (counts.get(word) ?? 0) + 1);
  counts.delete("");
  return counts;
}

function rowOf(text: string, places: ReadonlyMap<string, number>, rarity: Float64Array) {
  const counts = new Map<number, number>();
  for (const word of text.split(" ")) {
    const place = places.get(word);
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const words = Int32Array.from(counts.keys());
  const raw = Float64Array.from(
    counts,
    ([word, count]) => (1 + Math.log(count)) * (rarity[word] ?? 0),
  );
  const length = Math.hypot(...raw) || 1;
  return { words, strengths: raw.map((one) => one / length) };
}

/** The `most` most frequent words, except those in more than `COMMON` of the texts, and the row of each text. */
export function wordTable(texts: readonly string[], most: number): WordTable {
  const kept = [...textsByWord(texts)]
    .filter(([, count]) => count <= texts.length * COMMON)
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, most)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const words = kept.map(([word]) => word);
  const rarity = Float64Array.from(kept, ([, count]) => Math.log(texts.length / count));
  const places = new Map(words.map((word, at) => [word, at]));
  return { words, rarity, rows: texts.map((text) => rowOf(text, places, rarity)) };
}
