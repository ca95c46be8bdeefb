/**
 * Who gave something of a paper, the most trusted first: the reader (files that were imported), what
 * Gloss comes with and its feeds, packs and collections of others, and pages.
 */
const RANKS = ["reader", "feed", "pack", "page"] as const;

export type SourceRank = (typeof RANKS)[number];

/** Negative where `a` is trusted more than `b`. */
export const byTrust = (a: SourceRank, b: SourceRank): number =>
  RANKS.indexOf(a) - RANKS.indexOf(b);
