import { distance } from "fastest-levenshtein";

/** Shorter words have too many neighbours to suggest any. */
const MIN_LENGTH = 4;
/** Words of this length are still recognisable with two typos. */
const LONG = 9;

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = a.split("").findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Typos allowed in the longest words. */
export const MOST_MISTAKES = 2;

/** Typos allowed in a word of this length. */
export const mistakesIn = (length: number): number => (length < LONG ? 1 : MOST_MISTAKES);

/**
 * Whether one word may be a typo of the other: one letter missing, added, wrong or swapped with its
 * neighbour; two edits in a long word.
 */
export function isNear(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const allowed = mistakesIn(length);
  if (
    Math.max(a.length, b.length) < MIN_LENGTH ||
    Math.abs(a.length - b.length) > allowed ||
    a === b
  )
    return false;
  return distance(a, b) <= allowed || isSwap(a, b);
}
