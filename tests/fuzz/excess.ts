import { below, oneOf, type Random } from "./random";
import { NUMBER, type Recipe } from "./recipe";
import type { Shape } from "./shape";

/** A number in the place of its mark, at most. */
const DIGITS = 6;

/** How often a text fits. */
const times = (text: string, size: number): number => {
  const marks = text.split(NUMBER).length - 1;
  return Math.max(1, Math.floor(size / (text.length + marks * (DIGITS - NUMBER.length))));
};

const filled = (text: string, size: number) => ({ text, times: times(text, size) });

/** Several of a list, in an order of their own. */
const someOf = (random: Random, all: readonly string[]): string =>
  Array.from({ length: 1 + below(random, 4) }, () => oneOf(random, all)).join("");

/** What separates delimiters, one character each. */
const BETWEEN = ["a", "A", "1", " ", "é", "中", "\n", ""];

/** Ways to have too much of what a format consists of, in so many characters. */
const KINDS: readonly ((random: Random, shape: Shape, size: number) => Recipe)[] = [
  function manyRows(random, { rows }, size) {
    return [filled(oneOf(random, rows), size)];
  },
  function mixedRows(random, { rows }, size) {
    return [filled(someOf(random, rows), size)];
  },
  function endlessRow(random, { rows, cells }, size) {
    const row = oneOf(random, rows);
    const at = below(random, row.length + 1);
    return [
      { text: row.slice(0, at), times: 1 },
      filled(oneOf(random, cells), size),
      { text: row.slice(at), times: 1 },
    ];
  },
  function longRows(random, { rows, cells }, size) {
    const row = oneOf(random, rows);
    const at = below(random, row.length + 1);
    const cell = oneOf(random, cells).repeat(oneOf(random, [10, 100, 1000]));
    return [filled(row.slice(0, at) + cell + row.slice(at), size)];
  },
  function unclosed(random, { opens }, size) {
    return [filled(someOf(random, opens), size)];
  },
  function unclosedRows(random, { rows, opens }, size) {
    return [filled(oneOf(random, opens) + oneOf(random, rows), size)];
  },
  function delimiters(random, shape, size) {
    return [filled(someOf(random, shape.delimiters) + oneOf(random, BETWEEN), size)];
  },
];

/** An input that has far too much of what its format consists of. */
export function excessOf(random: Random, shape: Shape, size: number): Recipe {
  const made = oneOf(random, KINDS)(random, shape, size);
  return [{ text: random() < 0.8 ? shape.head : "", times: 1 }, ...made];
}
