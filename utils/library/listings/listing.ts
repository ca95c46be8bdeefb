import type { Correction } from "@/utils/domain/corrections";
import type { Insights } from "@/utils/domain/insights";
import type { ArchivedPaper, DigestOrigin } from "@/utils/domain/paper";
import { factsIn, type PaperFacts } from "@/utils/domain/paper-facts";
import type { PaperId } from "@/utils/domain/paper-id";
import { hasUnseen } from "@/utils/domain/safe-address";
import type { SourceRank } from "@/utils/domain/source-rank";
import { codeLinks } from "@/utils/insights/links";
import type { Reader } from "@/utils/library/reader";

/** One time that a source gave a listing. */
export interface Giving {
  /** Its place among all givings of the library. */
  seq: number;
  /** Milliseconds since 1970. */
  at: number;
  /** Id of the import that gave it; 0: none; below 0: it can be taken back by itself. */
  by: number;
}

/** What one source says of one paper. */
export interface Listing {
  /** The first is the one that it is listed by; none where it only names those of other papers. */
  titles: string[];
  /** Empty where it gives none. */
  abstract: string;
  ids: PaperId[];
  /** Addresses of repositories, of its abstract and beside it. */
  links: string[];
  facts: PaperFacts;
  /** As they were given with a title alone, which says less. */
  insights?: Insights;
  corrections?: Correction[];
  /** What the reader marked as wrong of papers that it was in. */
  marked?: Correction[];
  origins: DigestOrigin[];
  rank: SourceRank;
  /** Oldest first. */
  givings: Giving[];
  /** The exported library that it came in, which knew its papers apart. */
  archive?: string;
  /** Id of the paper that it belonged to first; 0: none yet. */
  home: number;
  /** The number of the paper that exists by it; none where it only ever joined one: see `givenIds`. */
  own?: number;
}

/** Where a listing comes from. */
export interface ListingSource {
  origin: DigestOrigin;
  rank: SourceRank;
  giving: Giving;
  archive?: string | undefined;
}

/** The addresses of repositories among links, each once. */
export const repositories = (urls: readonly string[]): string[] => {
  const found = new Map(codeLinks(urls).map(({ url }) => [url.toLowerCase(), url]));
  return [...found.values()];
};

export const urlsOf = ({ links }: Insights) => links.map(({ url }) => url);

/** When a listing first came. */
export const seqOf = ({ givings }: Listing): number => givings[0]?.seq ?? 0;

/** Whether a listing, as it was stored, is this one. */
export const isSameListing = (a: Listing) => (b: Listing) =>
  a.home === b.home && seqOf(a) === seqOf(b);

/** What a source says of a paper; reads its text for what it links. */
export function listingOf(paper: ArchivedPaper, source: ListingSource, reader: Reader): Listing {
  const { title, abstract, ids, links = [], aliases = [], insights, corrections = [] } = paper;
  const read = insights ?? reader.insightsOf(title, abstract);
  const giving = { ...source.giving, at: paper.addedAt ?? source.giving.at };
  return {
    titles: [title, ...aliases],
    abstract,
    ids: [...new Set(ids)].filter((id) => !hasUnseen(id)),
    links: repositories([...urlsOf(read), ...links]),
    facts: paper.facts ?? factsIn(paper),
    ...(abstract === "" && insights && { insights }),
    ...(corrections.length > 0 && { corrections }),
    origins: paper.origins ?? [source.origin],
    rank: source.rank,
    givings: [giving],
    ...(source.archive !== undefined && { archive: source.archive }),
    home: 0,
  };
}
