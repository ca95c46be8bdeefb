import { mergedCorrections } from "@/utils/domain/corrections";
import { keysOf } from "@/utils/library/keys-of";
import { type Reader, withReader } from "@/utils/library/reader";
import type { NewPaper } from "@/utils/library/schema";
import { arranged } from "./arrange";
import type { Group } from "./group";
import type { Known } from "./component";
import { givenIds } from "./give-ids";
import { isSameListing, type Listing, seqOf } from "./listing";
import { storedListing } from "./stored-listing";
import { mergedListings } from "./merge-listings";
import { readGroup } from "./read-group";

/** A paper as its listings make it. */
export interface Settled {
  /** None of one that is new. */
  id: number | undefined;
  paper: NewPaper;
  listings: Listing[];
}

const isEmpty = (record: object) => Object.keys(record).length === 0;

/**
 * The listings of a group that is this paper. Where what the paper existed by is gone, it exists by the
 * oldest that is left, which takes over what the reader marked.
 */
function listingsOf(
  known: readonly Known[],
  { listings }: Group,
  id: number | undefined,
  left: readonly Listing[],
): Listing[] {
  const [first, ...others] = listings;
  if (!first || id === undefined || listings.some(({ own }) => own === id)) return listings;
  const before = known.find(({ paper }) => paper.id === id)?.listings ?? [];
  const gone = before.filter((one) => !left.some(isSameListing(one)));
  const marked = gone.reduce((all, one) => mergedCorrections(all, one.marked), first.marked);
  return [{ ...first, own: id, ...(marked && { marked }) }, ...others];
}

/** Whether a paper tells its listing itself, so that it need not be kept beside. */
function tells(paper: NewPaper, id: number | undefined, [listing, ...others]: Listing[]): boolean {
  if (!listing || others.length > 0 || listing.givings.length > 1) return false;
  // One that belonged to another paper first is found by that, too.
  if (listing.home !== 0 && listing.home !== id) return false;
  const bare = storedListing({ ...paper, id: id ?? 0 });
  const { abstract, own: _itsOwn, marked: _itsMarked, ...told } = bare;
  const { abstract: listed, own: _own, marked: _marked, ...rest } = listing;
  return abstract === listed && JSON.stringify(told) === JSON.stringify({ ...rest, home: id ?? 0 });
}

/** Whether an import that gave the listing finds it by the paper's id. */
const isFound = (known: readonly Known[], { home, givings: [giving] }: Listing) =>
  !giving ||
  giving.by <= 0 ||
  home === 0 ||
  known.some(({ paper: { id, source } }) => id === home && source?.by === giving.by);

/** How a paper keeps its sources: itself where it can, beside it otherwise. */
function withSources(known: readonly Known[], bare: Settled): Settled {
  const { id, paper, listings } = bare;
  const [listing] = listings;
  if (!listing) return bare;
  const { rank, archive, givings } = listing;
  const by = givings[0]?.by ?? 0;
  const source = { seq: seqOf(listing), rank, by, ...(archive !== undefined && { archive }) };
  const alone = { ...paper, source };
  if (tells(alone, id, listings) && isFound(known, listing)) return { ...bare, paper: alone };
  return { ...bare, paper: { ...paper, shared: true } };
}

function paperOf(
  known: readonly Known[],
  group: Group,
  listings: readonly Listing[],
  reader: Reader,
): NewPaper {
  const merged = mergedListings(group.members);
  const { title, aliases, abstract, ids, facts, origins, addedAt, corrections: listed } = merged;
  const { insights, reader: by } = readGroup(known, group, merged, reader);
  const corrections = listings.reduce((all, one) => mergedCorrections(all, one.marked), listed);
  return {
    title,
    abstract,
    ids,
    aliases,
    insights,
    ...withReader(by),
    origins,
    addedAt,
    ...(!isEmpty(facts) && { facts }),
    ...(corrections && { corrections }),
    ...keysOf([title, ...aliases]),
  };
}

/**
 * The papers that listings make, which share names: a pure function of the listings, but for what was
 * `known`, from which come the ids of papers and what need not be read again.
 */
export function settled(
  known: readonly Known[],
  listings: readonly Listing[],
  reader: Reader,
): Settled[] {
  const groups = arranged(listings);
  const ids = givenIds(known, groups);
  return groups.map((group) => {
    const id = ids.get(group);
    const all = listingsOf(known, group, id, listings);
    const paper = paperOf(known, group, all, reader);
    return withSources(known, { id, paper, listings: all });
  });
}
