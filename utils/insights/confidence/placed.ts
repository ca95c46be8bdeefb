import type { Reading } from "@/utils/insights/claims/reading";

/** A reading among those of its text. */
export interface Placed {
  reading: Reading;
  previous: Reading | undefined;
  next: Reading | undefined;
  /** Index in the text, and how many there are. */
  at: number;
  of: number;
}

export const bit = (is: boolean) => Number(is);
/** A step of a prior (see `priors.ts`) as a number. */
export const step = (digit: string) => (digit === "?" ? -1 : Number(digit));
