import { straighten } from "./topics/straighten";
import type { CoOccurrence } from "./corpus/co-occurrence";
import { unitRows } from "./corpus/unit-rows";

const ROUNDS = 4;

/** Adds a row of `from`, multiplied by `times`, to a row of `to`. */
function addRow(
  to: Float64Array,
  toStart: number,
  from: Float64Array,
  fromStart: number,
  times: number,
  size: number,
): void {
  for (let i = 0; i < size; i++)
    to[toStart + i] = (to[toStart + i] ?? 0) + times * (from[fromStart + i] ?? 0);
}

function forWords({ rows }: CoOccurrence, byColumn: Float64Array, size: number): Float64Array {
  const byWord = new Float64Array(rows.length * size);
  rows.forEach(({ columns, strengths }, word) => {
    columns.forEach((column, n) =>
      addRow(byWord, word * size, byColumn, column * size, strengths[n] ?? 0, size),
    );
  });
  return byWord;
}

function forColumns(table: CoOccurrence, byWord: Float64Array, size: number): Float64Array {
  const byColumn = new Float64Array(table.columns * size);
  table.rows.forEach(({ columns, strengths }, word) => {
    columns.forEach((column, n) =>
      addRow(byColumn, column * size, byWord, word * size, strengths[n] ?? 0, size),
    );
  });
  return byColumn;
}

/** A normally distributed number (Box-Muller). */
const normal = (random: () => number) =>
  Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());

/**
 * A vector of `size` numbers and of length 1 per word; words with the same contexts have similar vectors
 * (truncated singular value decomposition, by orthogonal iteration).
 */
export function wordDirections(
  table: CoOccurrence,
  size: number,
  random: () => number,
): Float64Array {
  let byColumn: Float64Array = new Float64Array(table.columns * size).map(() => normal(random));
  for (let round = 0; round < ROUNDS; round++) {
    const byWord = forWords(table, byColumn, size);
    straighten(byWord, size);
    byColumn = forColumns(table, byWord, size);
    straighten(byColumn, size);
  }
  const directions = forWords(table, byColumn, size);
  unitRows(directions, size);
  return directions;
}
