import type { Forest } from "@/utils/insights/trees";

/** Forests that estimate a reading's chances, learned from readings of held-out papers. */
export interface ConfidenceModel {
  /** The number is the paper's own claim. */
  own: Forest;
  /** All that a told chip says is right: number, kind, unit and metric. */
  told: Forest;
  metric: Forest;
  dataset: Forest;
  from: Forest;
  /** Minimum chances for showing each, chosen by `learn:claims` to reach a share of right values. */
  limits: Limits;
}

export interface Limits {
  told: number;
  quoted: number;
  metric: number;
  dataset: number;
  from: number;
  /** For a quotation to be understood on its own; a lower limit for the only chip of a paper. */
  words: number;
  onlyWords: number;
}

/** The chances, between 0 and 1, that the fields of a reading are right. */
export interface Chances {
  own: number;
  told: number;
  metric: number;
  dataset: number;
  from: number;
}
