/**
 * Sources of data about papers, most trusted first: the reader (imported files), Gloss's bundled digest and its
 * feeds, packs and collections of others, and pages.
 */
const RANKS = ["reader", "feed", "pack", "page"] as const;

export type SourceRank = (typeof RANKS)[number];

/** Negative if `a` is trusted more than `b`. */
export const byTrust = (a: SourceRank, b: SourceRank): number =>
  RANKS.indexOf(a) - RANKS.indexOf(b);
