import type { Correction, Wrong } from "./corrections";
import type { Insights } from "./insights";
import type { PaperFacts } from "./paper-facts";
import type { PaperId } from "./paper-id";

/** A paper as a digest lists it. */
export interface DigestPaper {
  title: string;
  /** Empty if the digest gives none. */
  abstract: string;
  ids: PaperId[];
  /** Addresses that the digest gives for the paper: its page, its code. */
  links?: string[];
  /** When it was published or listed, as the digest writes it. */
  date?: string;
  /** Stars of its repository on GitHub, when the digest was made. */
  stars?: number;
  /** Upvotes on Hugging Face, when the digest was made. */
  upvotes?: number;
  /** In the digest's order, "Given Family". */
  authors?: string[];
  /** There are more authors than are named. */
  moreAuthors?: true;
  /** The conference or journal that it appeared in. */
  venue?: string;
  /** The year of that appearance. */
  year?: number;
  /** The lab or company that it comes from. */
  organisation?: string;
}

/** A paper as an exported library or a pack lists it, with what was known about it. */
export interface ArchivedPaper extends DigestPaper {
  /** As read by another instance of Gloss; see `Digest.insightsVersion`. */
  insights?: Insights;
  /** Other titles of the paper. */
  aliases?: string[];
  /** The digests that listed it, in place of the file that lists it now. */
  origins?: DigestOrigin[];
  /** When it was first added to a library, milliseconds since 1970. */
  addedAt?: number;
  /** In place of the fields of `DigestPaper`. */
  facts?: PaperFacts;
  /** What a reader marked as wrong. */
  corrections?: Correction[];
}

/** A skipped part of a digest, and why, worded for the reader. */
export interface Skipped {
  why: string;
  text: string;
}

/** A list of papers from a page, a file or a feed. */
export interface Digest {
  /** Name of the digest in the library and in the card, e.g. "Trending papers". */
  name: string;
  /** As the source writes it ("Mar 12", "2026-06-29"); null if it has none. */
  date: string | null;
  papers: ArchivedPaper[];
  skipped: Skipped[];
  /** `insightsVersion` of the Gloss that read its papers; missing if none were read. */
  insightsVersion?: string;
}

/** Where a paper was listed. */
export type DigestOrigin = Pick<Digest, "name" | "date">;

/** A paper of the library. */
export interface Paper {
  /** Key within this library; meaningless elsewhere. */
  id: number;
  title: string;
  abstract: string;
  ids: PaperId[];
  /** Other titles under which digests listed this paper. */
  aliases: string[];
  insights: Insights;
  /** `insightsVersion` of what read `insights`; missing if unknown, or if nothing was read. */
  reader?: string;
  /** Every digest that listed it, oldest first. */
  origins: DigestOrigin[];
  /** When it was added to the library, milliseconds since 1970. */
  addedAt: number;
  /** Missing for a paper whose digests give nothing but its text. */
  facts?: PaperFacts;
  /** What the reader marked as wrong; missing if nothing ever was. */
  corrections?: Correction[];
  /** What `insights` leave out because of that; see `withoutWrong`. */
  wrong?: Wrong;
}
