import type { DigestOrigin } from "@/utils/domain/paper";
import type { Listing } from "./listings/listing";
import { isListedBy, originKey } from "./origins";

/** A listing without what is taken back; itself where that is nothing, null where nothing is left. */
export type TakeBack = (listing: Listing) => Listing | null;

/** Takes back what a digest listed; listings that several digests share forget it. */
export function digestTaken(origin: DigestOrigin): TakeBack {
  const gone = originKey(origin);
  return (listing) => {
    if (!isListedBy(listing.origins, origin)) return listing;
    const origins = listing.origins.filter((one) => originKey(one) !== gone);
    return origins.length === 0 ? null : { ...listing, origins };
  };
}

/** Takes back what was given by an import, or by one addition of a paper. */
export const givenTaken =
  (by: number): TakeBack =>
  (listing) => {
    const givings = listing.givings.filter((one) => one.by !== by);
    if (givings.length === listing.givings.length) return listing;
    return givings.length === 0 ? null : { ...listing, givings };
  };

/**
 * The last addition to a digest that can be taken back by itself, of what was this paper then; 0 where
 * there is none.
 */
export function lastAddition(
  listings: readonly Listing[],
  origin: DigestOrigin,
  paper: number,
): number {
  const listed = listings.filter(({ origins }) => isListedBy(origins, origin));
  const own = listed.filter(({ home }) => home === paper);
  return Math.min(
    0,
    ...(own.length > 0 ? own : listed).flatMap(({ givings }) => givings.map(({ by }) => by)),
  );
}
