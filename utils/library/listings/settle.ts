import { type Correction, mergedCorrections } from "@/utils/domain/corrections";
import { keysOf } from "@/utils/library/keys-of";
import { type Reader, withReader } from "@/utils/library/reader";
import type { NewPaper } from "@/utils/library/schema";
import { arranged, type Group } from "./arrange";
import type { Known } from "./component";
import { givenIds } from "./give-ids";
import { type Listing, seqOf, storedListing } from "./listing";
import { mergedListings } from "./merge-listings";
import { readGroup } from "./read-group";
import type { Marks } from "./sources-record";

/** A paper as its listings make it. */
export interface Settled {
  /** None of one that is new. */
  id: number | undefined;
  paper: NewPaper;
  listings: Listing[];
  marks: Marks[];
}

const isEmpty = (record: object) => Object.keys(record).length === 0;

/** The reader's marks on papers that went into a group. */
function marksOn(known: readonly Known[], { listings }: Group, id: number | undefined): Marks[] {
  const homes = new Set([...listings.map(({ home }) => home), id]);
  const marks = new Map<number, Correction[]>();
  for (const { home, corrections } of known.flatMap((one) => one.marks)) {
    const all = mergedCorrections(marks.get(home), corrections);
    if (homes.has(home) && all) marks.set(home, all);
  }
  return [...marks].map(([home, corrections]) => ({ home, corrections }));
}

/** Whether a paper tells its listing itself, so that it need not be kept beside. */
function tells(paper: NewPaper, id: number | undefined, [listing, ...others]: Listing[]): boolean {
  if (!listing || others.length > 0 || listing.givings.length > 1) return false;
  // One that belonged to another paper first is found by that, too.
  if (listing.home !== 0 && listing.home !== id) return false;
  const { abstract, ...told } = storedListing({ ...paper, id: id ?? 0 });
  const { abstract: listed, ...rest } = listing;
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

function paperOf(known: readonly Known[], group: Group, marks: Marks[], reader: Reader): NewPaper {
  const merged = mergedListings(group.members);
  const { title, aliases, abstract, ids, facts, origins, addedAt, corrections: listed } = merged;
  const { insights, reader: by } = readGroup(known, group, merged, reader);
  const corrections = marks.reduce((all, one) => mergedCorrections(all, one.corrections), listed);
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
 * `known`, from which come the ids of papers, the reader's marks and what need not be read again.
 * `free`: ids of papers of before that are no paper's now.
 */
export function settled(
  known: readonly Known[],
  listings: readonly Listing[],
  reader: Reader,
  free: ReadonlySet<number> = new Set(),
): Settled[] {
  const groups = arranged(listings);
  const ids = givenIds(known, groups, free);
  return groups.map((group) => {
    const id = ids.get(group);
    const marks = marksOn(known, group, id);
    const paper = paperOf(known, group, marks, reader);
    return withSources(known, { id, paper, listings: group.listings, marks });
  });
}
