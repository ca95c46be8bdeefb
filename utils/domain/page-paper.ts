import type { Candidate } from "./match";

/** A paper as a page shows it, with its full abstract. */
export interface PagePaper extends Candidate {
  abstract: string;
}

/** Used as `Paper.id` if a page shows a paper that the library does not hold. */
export const NO_PAPER = 0;

/** Maximum papers per message, so that look-ups of other pages do not wait long. */
export const PAGE_PAPERS = 10;

/** Characters; a longer text is not an abstract. */
export const MAX_ABSTRACT = 10_000;
