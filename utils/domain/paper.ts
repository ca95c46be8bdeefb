import type { Correction, Wrong } from "./corrections";
import type { Insights } from "./insights";
import type { PaperFacts } from "./paper-facts";
import type { PaperId } from "./paper-id";

/** A paper as a digest lists it. */
export interface DigestPaper {
  title: string;
  /** Empty where the digest gives none. */
  abstract: string;
  ids: PaperId[];
  /** Addresses that the digest gives beside the paper: its page, its code. */
  links?: string[];
  /** When it was published or listed, as the digest writes it. */
  date?: string;
  /** Of its repository on GitHub, when the digest was made. */
  stars?: number;
  /** On Hugging Face, when the digest was made. */
  upvotes?: number;
  /** In their order, "Given Family". */
  authors?: string[];
  /** There are others, who are not named. */
  moreAuthors?: true;
  /** The conference or journal that it appeared in. */
  venue?: string;
  /** In which it appeared there. */
  year?: number;
  /** The lab or company that it comes from. */
  organisation?: string;
}

/** A paper as an exported library or a pack lists it: with what was known of it. */
export interface ArchivedPaper extends DigestPaper {
  /** As another Gloss read them; see `Digest.insightsVersion`. */
  insights?: Insights;
  /** Other titles of it. */
  aliases?: string[];
  /** The digests that listed it, instead of the file that lists it now. */
  origins?: DigestOrigin[];
  /** When it first came into a library, milliseconds since 1970. */
  addedAt?: number;
  /** Instead of what the fields of `DigestPaper` say. */
  facts?: PaperFacts;
  /** What a reader marked as wrong. */
  corrections?: Correction[];
}

/** A stretch of a digest that was passed over, and why, in words for the reader. */
export interface Skipped {
  why: string;
  text: string;
}

/** A list of papers read from a page, a file or a feed. */
export interface Digest {
  /** Names the digest in the library and in the card, e.g. "Trending papers". */
  name: string;
  /** As the source writes it ("Mar 12", "2026-06-29"); null where it has none. */
  date: string | null;
  papers: ArchivedPaper[];
  skipped: Skipped[];
  /** `insightsVersion` of the Gloss that read its papers; none where nothing was read. */
  insightsVersion?: string;
}

/** Where a paper was listed. */
export type DigestOrigin = Pick<Digest, "name" | "date">;

/** A paper of the library. */
export interface Paper {
  /** Key within this library; says nothing outside of it. */
  id: number;
  title: string;
  abstract: string;
  ids: PaperId[];
  /** Other titles under which digests listed this paper. */
  aliases: string[];
  insights: Insights;
  /** `insightsVersion` of what read them; none where that was not said, or they were given unread. */
  reader?: string;
  /** Every digest that listed it, oldest first. */
  origins: DigestOrigin[];
  /** When it came into the library, milliseconds since 1970. */
  addedAt: number;
  /** None of a paper whose digests tell nothing but its text. */
  facts?: PaperFacts;
  /** What the reader marked as wrong; none where nothing ever was. */
  corrections?: Correction[];
  /** What `insights` leave out for that; see `withoutWrong`. */
  wrong?: Wrong;
}
