import { withChanges } from "./changes";
import { inDigits } from "./digits";
import { masked } from "./masks";
import type { Draft, NumberMention } from "./mention";
import { withRivals } from "./rivals";
import { together } from "./together";
import { inWords } from "./worded";

export type { NumberMention } from "./mention";

/**
 * Further numbers are ignored. None of 10,000 abstracts has more than 41. Each number costs at least a tenth of
 * a millisecond, so a hostile page with thousands of them could block us.
 */
const MAX_NUMBERS = 80;

/** The numbers of a text in order, before they are compared with each other. */
function writtenIn(text: string): Draft[] {
  const left = masked(text);
  return [...inDigits(text, left), ...inWords(text, left)]
    .filter(({ value }) => Number.isFinite(value))
    .toSorted((one, other) => one.start - other.start)
    .slice(0, MAX_NUMBERS);
}

/** All quantities in a repaired text, in order, without the digits of names, dates and deviations. */
export function numbersOf(text: string): NumberMention[] {
  const all = writtenIn(text);
  together(all, text);
  const told = withRivals(withChanges(all, text), text);
  return told.map(({ outer: _outer, ...mention }) => mention);
}
