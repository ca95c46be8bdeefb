import type { Field } from "./text-index";

/** What a word is worth where it stands. */
const WEIGHT: Record<Field, number> = { title: 8, themes: 3, claims: 3, abstract: 1 };

/**
 * Papers that hold every word, best first: what stands in the title counts most, then what the
 * index itself ranks higher, then what came into the library later.
 */
export function ranking(words: Map<Field, number[]>[]): number[] {
  const scores = words.map(scoresOf);
  const [first, ...others] = scores;
  if (!first) return [];
  const totals = [...first].flatMap(([id, score]) => {
    const more = others.map((other) => other.get(id));
    if (more.includes(undefined)) return [];
    return [{ id, total: more.reduce<number>((sum, one) => sum + (one ?? 0), score) }];
  });
  return totals.toSorted((a, b) => b.total - a.total || b.id - a.id).map(({ id }) => id);
}

function scoresOf(fields: Map<Field, number[]>): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [field, ids] of fields) {
    for (const [rank, id] of ids.entries()) {
      const score = WEIGHT[field] * (1 + 0.5 * (1 - rank / ids.length));
      scores.set(id, (scores.get(id) ?? 0) + score);
    }
  }
  return scores;
}
