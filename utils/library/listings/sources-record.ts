import type { Correction } from "@/utils/domain/corrections";
import type { StoredPaper } from "@/utils/library/schema";
import { keyOf } from "./key-of";
import { type Listing, storedListing } from "./listing";

/** A listing as it is stored: its abstract is left out where it is the paper's. */
export type StoredListing = Omit<Listing, "abstract"> & { abstract?: string };

/** What the reader marked as wrong of a paper with this id. */
export interface Marks {
  home: number;
  corrections: Correction[];
}

/** The listings of a paper that has several, or one that its paper does not tell. */
export interface SourcesRecord {
  /** `Paper.id` */
  paper: number;
  listings: StoredListing[];
  /** All ids and title keys that they name; also those that the paper is not known by. */
  names: string[];
  /** Who can take any of them back: imports by their ids, additions by the paper that they were, below 0. */
  givers: number[];
  marks: Marks[];
}

/** What finds a listing: its ids, and the keys of its titles. */
export const namesOf = ({ ids, titles }: Pick<Listing, "ids" | "titles">): string[] => [
  ...ids,
  ...titles.map(keyOf),
];

export function sourcesRecord(
  { id, abstract }: Pick<StoredPaper, "id" | "abstract">,
  listings: readonly Listing[],
  marks: Marks[],
): SourcesRecord {
  const stored = ({ abstract: own, ...rest }: Listing): StoredListing =>
    own === abstract ? rest : { ...rest, abstract: own };
  const giversOf = ({ home, givings }: Listing) =>
    givings.map(({ by }) => (by < 0 ? -home : by)).filter((giver) => giver !== 0);
  return {
    paper: id,
    listings: listings.map(stored),
    names: [...new Set(listings.flatMap(namesOf))],
    givers: [...new Set(listings.flatMap(giversOf))],
    marks,
  };
}

/** The listings of a paper, with its record or as it tells them itself. */
export const listingsOf = (paper: StoredPaper, record: SourcesRecord | undefined): Listing[] =>
  record?.listings.map((one) => ({ ...one, abstract: one.abstract ?? paper.abstract })) ?? [
    storedListing(paper),
  ];

/** The reader's marks on a paper; all corrections are, of one that tells its listing itself. */
export const marksOf = (
  { id, corrections = [] }: StoredPaper,
  record: SourcesRecord | undefined,
): Marks[] => record?.marks ?? (corrections.length > 0 ? [{ home: id, corrections }] : []);
