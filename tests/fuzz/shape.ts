import { NUMBER } from "./recipe";

/** What a format consists of, for inputs that have far too much of it. */
export interface Shape {
  /** What comes before everything else, so that the format is known. */
  head: string;
  /** Entries, from the smallest on; numbered ones differ, so that nothing is remembered of the one before. */
  rows: readonly string[];
  /** What a single entry may have without end. */
  cells: readonly string[];
  /** What opens, and needs an end. */
  opens: readonly string[];
  /** What parts, quotes and escapes. */
  delimiters: readonly string[];
}

/** An address, a title and people that differ from row to row. */
export const AT = `https://arxiv.org/abs/2401.${NUMBER}`;
export const TITLE = `A Title of Lamp ${NUMBER}`;
export const PEOPLE = `Ada L${NUMBER}, Bob Moog`;
