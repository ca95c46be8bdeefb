/** Minimum occurrences: a rarer word says too little about its contexts. */
const LEAST = 30;
/** Only the most common words identify a neighbour; all others count as the last of them. */
const NEIGHBOURS = 800;
const OFFSETS = [-1, 1, -2, 2];

interface Row {
  columns: Int32Array;
  strengths: Float32Array;
}

/** How strongly each word is associated with its neighbours. A column is a neighbour at one offset. */
export interface CoOccurrence {
  /** Most common word first. */
  words: string[];
  /** Number of neighbours counted for each word. */
  totals: Float64Array;
  rows: Row[];
  columns: number;
}

function commonWords(texts: readonly string[][], least: number): string[] {
  const counts = new Map<string, number>();
  for (const tokens of texts)
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .toSorted((a, b) => b[1] - a[1])
    .map(([word]) => word);
}

/** A position beyond the text counts as the most common word, as after a full stop. */
function columnOf(ids: readonly number[], at: number, place: number): number {
  const id = ids[at] ?? 0;
  return place * NEIGHBOURS + (id < 0 || id >= NEIGHBOURS ? NEIGHBOURS - 1 : id);
}

function countNeighbours(ids: readonly number[], counts: readonly Map<number, number>[]): void {
  ids.forEach((id, at) => {
    const row = counts[id];
    if (row === undefined) return;
    OFFSETS.forEach((offset, place) => {
      const column = columnOf(ids, at + offset, place);
      row.set(column, (row.get(column) ?? 0) + 1);
    });
  });
}

function neighbourCounts(texts: readonly string[][], words: readonly string[]) {
  const ids = new Map(words.map((word, id) => [word, id]));
  const counts = words.map(() => new Map<number, number>());
  for (const tokens of texts) {
    const known = tokens.map((token) => ids.get(token) ?? -1);
    countNeighbours(known, counts);
  }
  return counts;
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);

function columnTotals(counts: readonly Map<number, number>[], columns: number): Float64Array {
  const totals = new Float64Array(columns);
  for (const row of counts)
    for (const [column, count] of row) totals[column] = (totals[column] ?? 0) + count;
  return totals;
}

/** How much more common a count is than expected by chance. */
type Ratio = (count: number, column: number) => number;

/** Keeps the neighbours that are more common than by chance, by positive pointwise mutual information. */
function strengthened(counts: Map<number, number>, ratio: Ratio): Row {
  const cells = [...counts]
    .map(([column, count]) => [column, Math.log(ratio(count, column))] as const)
    .filter(([, strength]) => strength > 0);
  return {
    columns: Int32Array.from(cells, ([column]) => column),
    strengths: Float32Array.from(cells, ([, strength]) => strength),
  };
}

/** Counts the words one and two places beside each word that occurs at least `least` times. */
export function coOccurrence(texts: readonly string[][], least = LEAST): CoOccurrence {
  const words = commonWords(texts, least);
  const counts = neighbourCounts(texts, words);
  const columns = NEIGHBOURS * OFFSETS.length;
  const byColumn = columnTotals(counts, columns);
  const totals = Float64Array.from(counts, (row) => sum(row.values()));
  const total = sum(totals);
  const rows = counts.map((row, id) =>
    strengthened(
      row,
      (count, column) => (count * total) / ((totals[id] ?? 0) * (byColumn[column] ?? 0)),
    ),
  );
  return { words, totals, rows, columns };
}
