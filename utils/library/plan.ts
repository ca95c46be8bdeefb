import { withListing } from "./listings/add-listing";
import type { Known } from "./listings/component";
import type { Listing } from "./listings/listing";
import { type Settled, settled } from "./listings/settle";
import { namesOf } from "./listings/sources-record";
import type { Reader } from "./reader";

/** What one listing makes of the papers that share names with it. */
export interface Plan {
  known: readonly Known[];
  /** All names that it depends on: a change of one of them invalidates it. */
  names: string[];
  /** The listing that holds it. */
  holder: Listing;
  /** The paper that says all of it already; then nothing is to be stored. */
  home: number | undefined;
  papers: Settled[];
}

/** All names that known papers are listed by. */
export const listedNames = (known: readonly Known[]): string[] =>
  known.flatMap(({ listings }) => listings.flatMap(namesOf));

export function planOf(known: readonly Known[], listing: Listing, reader: Reader): Plan {
  const { listings, holder } = withListing(
    known.flatMap((one) => one.listings),
    listing,
  );
  const home = known.find((one) => one.listings.includes(holder))?.paper.id;
  const papers = home === undefined ? settled(known, listings, reader) : [];
  return { known, names: [...namesOf(listing), ...listedNames(known)], holder, home, papers };
}
