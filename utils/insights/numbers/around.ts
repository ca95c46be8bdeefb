import type { Draft } from "./mention";

/** Words and symbols that may precede a number without changing what it is compared with. */
export const HEDGE = String.raw`(?:(?:only|just|an?|about|around|approximately|roughly|nearly|near|almost|over|the) )*[(~≈+<>$]?`;

/** The text between two numbers; empty if either is missing. */
export const gapOf = (text: string, one: Draft | undefined, other: Draft | undefined) =>
  one === undefined || other === undefined ? "" : text.slice(one.end, other.outer);

/** Up to `length` characters before a number. */
export const leadOf = (text: string, { outer }: Draft, length: number) =>
  text.slice(Math.max(0, outer - length), outer);
