import type { Reading } from "@/utils/insights/claims/reading";

/** A reading with its position among those of its text. */
export interface Placed {
  reading: Reading;
  previous: Reading | undefined;
  next: Reading | undefined;
  /** Index among the readings of the text, and their number. */
  at: number;
  of: number;
}

export const bit = (is: boolean) => Number(is);
/** A step of a prior (see `priors.ts`) as a number; -1 if unknown. */
export const step = (digit: string) => (digit === "?" ? -1 : Number(digit));
