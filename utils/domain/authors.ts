import { shownText } from "./shown-text";

/** So many authors of a paper are kept, the first. */
export const MOST_AUTHORS = 100;
/** Characters; longer than the names of people, or of those who sign together. */
export const MAX_NAME = 100;
/** Names that are looked at, so that a file of refused ones holds nothing up. */
const LOOKED_AT = 1000;

/** The names in a list, in order; what cannot be one is left out. */
export function authorsIn(value: unknown): string[] {
  const given: unknown[] = Array.isArray(value) ? value.slice(0, LOOKED_AT) : [];
  return given.flatMap((name) => shownText(name, MAX_NAME) ?? []).slice(0, MOST_AUTHORS);
}

const letters = (authors: readonly string[]) => authors.join("").length;

/** Negative where `a` says more: more authors, then fuller names; of others the order of letters decides. */
const byFullness = (a: readonly string[], b: readonly string[]): number =>
  b.length - a.length || letters(b) - letters(a) || (a.join("\n") <= b.join("\n") ? -1 : 1);

/** The fuller of two lists, never a mixture; in any order alike. */
export const fullerAuthors = (a: string[], b: string[]): string[] =>
  byFullness(a, b) <= 0 ? a : b;
