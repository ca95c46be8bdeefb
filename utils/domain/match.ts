import type { Paper } from "./paper";
import type { PaperId } from "./paper-id";

/** Characters; longer than any title on record. */
export const MAX_TITLE = 1000;

/** A paper as a page lists it: what a look-up is asked with. */
export interface Candidate {
  title: string;
  ids: PaperId[];
  /** Nothing but the title tells that this is a paper: it must be the very title of one. */
  exact?: boolean;
}

/**
 * How a candidate was recognised: by `id`; by the same `title` (case, punctuation, LaTeX aside);
 * as a `variant` (subtitle dropped, cut, prefixed); as `fuzzy` (a misspelling, verified word by word).
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

/** A match, and the paper that it names. */
export interface MatchedPaper {
  match: Match;
  paper: Paper;
}

/**
 * Why a candidate has no match: no paper of the library fits; several do, so that none is certain;
 * the reader said that the one which fits is another.
 */
export type Miss = "unknown" | "ambiguous" | "rejected";
