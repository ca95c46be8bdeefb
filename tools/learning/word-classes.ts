import { clusters } from "./corpus/clusters";
import { coOccurrence } from "./corpus/co-occurrence";
import { wordDirections } from "./word-directions";

const SIZE = 64;
const CLASSES = 160;
const GROUPS = 40;
const WORD = /^\p{L}[\p{L}\p{N}'@-]*$|^[%×]$/u;

/** The most frequent number, the smallest among equals; -1 if there are none. */
function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return first?.[0] ?? -1;
}

/**
 * Classes of words with the same contexts, and the wider group of each; `next` returns random numbers from 0 to
 * 1.
 */
export function wordClasses(texts: readonly string[][], next: () => number) {
  const table = coOccurrence(texts);
  const weights = table.totals.map(Math.sqrt);
  const vectors = { all: wordDirections(table, SIZE, next), size: SIZE, weights };
  const classOf = clusters(vectors, CLASSES, next);
  const groupOf = clusters(vectors, GROUPS, next);
  const members = Array.from({ length: CLASSES }, (): number[] => []);
  classOf.forEach((one, id) => members[one]?.push(id));
  const wordOf = (id: number) => table.words[id] ?? "";
  return {
    classes: members.map((ids) =>
      ids
        .map(wordOf)
        .filter((word) => WORD.test(word))
        .join(" "),
    ),
    groups: members.map((ids) => commonest(ids.map((id) => groupOf[id] ?? -1))),
  };
}
