import type { SourcesRecord, StoredListing, StoredPaper } from "@/utils/library/schema";
import { keyOf } from "./key-of";
import type { Listing } from "./listing";
import { storedListing } from "./stored-listing";

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
