import type { Candidate } from "./match";

/** A paper as a page shows it, with its whole abstract. */
export interface PagePaper extends Candidate {
  abstract: string;
}

/** Stands for `Paper.id` where a page shows a paper that the library does not hold. */
export const NO_PAPER = 0;

/** Papers a message at most, so that no look-up of another page waits for long. */
export const PAGE_PAPERS = 10;

/** Characters; a text that is longer is no abstract. */
export const MAX_ABSTRACT = 10_000;
