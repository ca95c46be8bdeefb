import type { Bound, Span } from "@/utils/domain/insights";

/** A number as written in a text. The span covers its digits without a sign, its `unit` and its deviation. */
export interface NumberMention extends Span {
  value: number;
  /** `%`, `×`, `points`, or empty; counted nouns are found later. */
  unit: string;
  /** Unit of measurement ("GB", "ms", "orders of magnitude"), or empty. Not part of the span. */
  measure: string;
  /** The baseline: the value it started from or is compared with ("from X to Y", "Y vs. X"). */
  from: number | null;
  /** If it is one end of a range ("15-20%"): both ends. */
  range: { low: number; high: number } | null;
  bound: Bound | null;
  /** Written with a plus sign before it. */
  signed: boolean;
  /** Written as a word ("three", "half"). */
  worded: boolean;
  /** A count, by a thousands comma, a scale (K, M, "million") or a word for 1,000 or more. */
  counted: boolean;
}

/** A mention while the numbers of a text are compared with each other. */
export interface Draft extends NumberMention {
  /** Start including the sign. */
  outer: number;
}
