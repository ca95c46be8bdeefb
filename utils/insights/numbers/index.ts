import { withChanges } from "./changes";
import { inDigits } from "./digits";
import { masked } from "./masks";
import type { Draft, NumberMention } from "./mention";
import { withRivals } from "./rivals";
import { together } from "./together";
import { inWords } from "./worded";

export type { NumberMention } from "./mention";

/**
 * What follows so many numbers is not read: of 10,000 abstracts none holds more than 41, and each
 * costs a tenth of a millisecond and more, which a hostile page could have us spend thousands of times.
 */
const MAX_NUMBERS = 80;

/** The numbers of a text one by one, in order. */
function writtenIn(text: string): Draft[] {
  const left = masked(text);
  return [...inDigits(text, left), ...inWords(text, left)]
    .filter(({ value }) => Number.isFinite(value))
    .toSorted((one, other) => one.start - other.start)
    .slice(0, MAX_NUMBERS);
}

/** Every quantity of a mended text, in order; digits of names, dates and deviations are none. */
export function numbersOf(text: string): NumberMention[] {
  const all = writtenIn(text);
  together(all, text);
  const told = withRivals(withChanges(all, text), text);
  return told.map(({ outer: _outer, ...mention }) => mention);
}
