import type { Forest } from "@/utils/insights/trees";

/** What a reading's chances are judged by, learned from readings of papers that the reader had not seen. */
export interface ConfidenceModel {
  /** The number is the paper's own claim. */
  own: Forest;
  /** All that a chip tells is right: number, kind, unit and metric. */
  told: Forest;
  metric: Forest;
  dataset: Forest;
  from: Forest;
  /** The least chance that each needs to be shown; chosen for a share of truth by `learn:claims`. */
  limits: Limits;
}

export interface Limits {
  told: number;
  quoted: number;
  metric: number;
  dataset: number;
  from: number;
  /** That a quotation can be read alone; less for the only chip of a paper. */
  words: number;
  onlyWords: number;
}

/** How likely the fields of a reading are right. */
export interface Chances {
  own: number;
  told: number;
  metric: number;
  dataset: number;
  from: number;
}
