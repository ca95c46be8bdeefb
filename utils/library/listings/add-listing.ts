import { mergedCorrections } from "@/utils/domain/corrections";
import { mergedFacts } from "@/utils/domain/paper-facts";
import { bestTitle } from "@/utils/library/best-title";
import { keyOf } from "./key-of";
import type { Giving, Listing } from "./listing";
import { fuller } from "./merge-listings";

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What tells one listing of a source from its others. */
const nameOf = ({ titles, ids, origins, rank, archive }: Listing) => [
  titles.map(keyOf),
  ids,
  origins,
  rank,
  archive,
];

/** What a listing says, without the fields that record who gave it and when. */
const saidIn = ({ givings: _givings, home: _home, own: _own, marked: _marked, ...said }: Listing) =>
  said;

/** A listing that its source gave again, with all that both say. */
function united(known: Listing, more: Listing): Listing {
  const { insights = more.insights, corrections: before, ...rest } = known;
  const abstract = fuller(known.abstract, more.abstract);
  const corrections = mergedCorrections(before, more.corrections);
  return {
    ...rest,
    titles: known.titles.map((title, at) => bestTitle(title, more.titles[at] ?? title)),
    abstract,
    links: [...new Set([...known.links, ...more.links])],
    facts: mergedFacts(known.facts, more.facts),
    ...(insights && abstract === "" && { insights }),
    ...(corrections && { corrections }),
  };
}

const isGivenBy = ({ givings }: Listing, by: number) => givings.some((one) => one.by === by);

function givenAlso(listing: Listing, giving: Giving): Listing {
  if (isGivenBy(listing, giving.by)) return listing;
  const givings = [...listing.givings, giving].toSorted((a, b) => a.seq - b.seq);
  return { ...listing, givings };
}

/** Listings after one more came, and which of them holds it. */
interface Added {
  listings: Listing[];
  holder: Listing;
}

/** The listings with another in the place of one of them. */
const replaced = (listings: readonly Listing[], old: Listing, next: Listing): Added => {
  const holder = same(old, next) ? old : next;
  return { listings: listings.map((one) => (one === old ? holder : one)), holder };
};

/**
 * Listings with one more. The same of the same source is no more; where the source says more than it
 * did, its listing does. What several gave alike is kept once, with each of them. `holder` is one of
 * those that were there where nothing is new.
 */
export function withListing(listings: readonly Listing[], more: Listing): Added {
  const [giving] = more.givings;
  const others = listings.filter((one) => same(nameOf(one), nameOf(more)));
  const twin = others.find((one) => same(saidIn(one), saidIn(more)));
  if (giving && twin) return replaced(listings, twin, givenAlso(twin, giving));
  const isOwn = (one: Listing) =>
    giving !== undefined && one.givings.length === 1 && isGivenBy(one, giving.by);
  const own = others.find(isOwn);
  if (own) return replaced(listings, own, united(own, more));
  return { listings: [...listings, more], holder: more };
}
