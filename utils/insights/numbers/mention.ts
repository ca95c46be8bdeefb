import type { Bound, Span } from "@/utils/domain/insights";

/** A number as a text states it. The span holds its sign-less digits, its `unit` and its deviation. */
export interface NumberMention extends Span {
  value: number;
  /** `%`, `×`, `points`, or empty; nouns are found later. */
  unit: string;
  /** What it is measured in ("GB", "ms", "orders of magnitude"), or empty. Not part of the span. */
  measure: string;
  /** The value it is compared with or started from ("from X to Y", "Y vs. X"). */
  from: number | null;
  /** Both ends where it is one end of a range ("15-20%"). */
  range: { low: number; high: number } | null;
  bound: Bound | null;
  /** Written with a plus. */
  signed: boolean;
  /** Written as a word ("three", "half"). */
  worded: boolean;
  /** Carries a comma, K, M, "million": a count. */
  counted: boolean;
}

/** A mention while the ones around it are compared. */
export interface Draft extends NumberMention {
  /** Where its sign begins. */
  outer: number;
}
