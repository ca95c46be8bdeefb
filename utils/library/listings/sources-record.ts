import type { StoredPaper } from "@/utils/library/schema";
import { keyOf } from "./key-of";
import { type Listing, storedListing } from "./listing";

/** A listing as it is stored: its abstract is left out where it is the paper's. */
export type StoredListing = Omit<Listing, "abstract"> & { abstract?: string };

/** The listings of a paper that has several, or one that its paper does not tell. */
export interface SourcesRecord {
  /** `Paper.id` */
  paper: number;
  listings: StoredListing[];
  /** All ids and title keys that they name; also those that the paper is not known by. */
  names: string[];
  /** Who can take any of them back: imports by their ids, additions by the paper that they were, below 0. */
  givers: number[];
}

/** What finds a listing: its ids, and the keys of its titles. */
export const namesOf = ({ ids, titles }: Pick<Listing, "ids" | "titles">): string[] => [
  ...ids,
  ...titles.map(keyOf),
];

export function sourcesRecord(
  { id, abstract }: Pick<StoredPaper, "id" | "abstract">,
  listings: readonly Listing[],
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
  };
}

/** The listings of a paper, with its record or as it tells them itself. */
export const listingsOf = (paper: StoredPaper, record: SourcesRecord | undefined): Listing[] =>
  record?.listings.map((one) => ({ ...one, abstract: one.abstract ?? paper.abstract })) ?? [
    storedListing(paper),
  ];
