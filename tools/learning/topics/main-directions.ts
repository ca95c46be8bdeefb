import { straighten } from "./straighten";
import type { WordTable } from "./word-table";

const ROUNDS = 12;

/** Multiplies the directions by the table and its transpose. A direction is a column of `from`. */
function multiplied({ rows }: WordTable, from: Float64Array, size: number) {
  const to = new Float64Array(from.length);
  const share = new Float64Array(size);
  for (const { words, strengths } of rows) {
    share.fill(0);
    words.forEach((word, n) => {
      const strength = strengths[n] ?? 0;
      for (let i = 0; i < size; i++)
        share[i] = (share[i] ?? 0) + strength * (from[word * size + i] ?? 0);
    });
    words.forEach((word, n) => {
      const strength = strengths[n] ?? 0;
      for (let i = 0; i < size; i++)
        to[word * size + i] = (to[word * size + i] ?? 0) + strength * (share[i] ?? 0);
    });
  }
  return to;
}

/**
 * The directions in which the texts of a table differ most (latent semantic analysis, by orthogonal iteration):
 * `size` numbers per word. Starts from random directions; deterministic for the same table and random numbers.
 */
export function mainDirections(table: WordTable, size: number, random: () => number): Float64Array {
  let all = new Float64Array(table.words.length * size).map(() => random() - 0.5);
  straighten(all, size);
  for (let round = 0; round < ROUNDS; round++) {
    all = multiplied(table, all, size);
    straighten(all, size);
  }
  return all;
}
