import type { Paper } from "./paper";
import type { PaperId } from "./paper-id";

/** Characters; longer than any title on record. */
export const MAX_TITLE = 1000;

/** A paper as a page lists it; the input of a look-up. */
export interface Candidate {
  title: string;
  ids: PaperId[];
  /** Only the title suggests that this is a paper: it must match a known title exactly. */
  exact?: boolean;
}

/**
 * How a candidate was recognised: by `id`; by the same `title` (ignoring case, punctuation and LaTeX); as a
 * `variant` (subtitle dropped, truncated, prefixed); as `fuzzy` (a misspelling, verified word by word).
 */
export type MatchHow = "id" | "title" | "variant" | "fuzzy";

/** The library's answer for a candidate. */
export interface Match {
  /** `Paper.id` */
  paper: number;
  how: MatchHow;
  /** 0 to 1; 1 for an id or the same title. */
  confidence: number;
}

/** A match and its paper. */
export interface MatchedPaper {
  match: Match;
  paper: Paper;
}

/**
 * Why a candidate has no match: `unknown`, no paper of the library fits; `ambiguous`, several fit, so none is
 * certain; `rejected`, the reader said that the paper that fits is a different one.
 */
export type Miss = "unknown" | "ambiguous" | "rejected";
