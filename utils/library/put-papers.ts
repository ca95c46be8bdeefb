import { withListing } from "./listings/add-listing";
import { componentOf, type Known } from "./listings/component";
import { freeIds } from "./listings/free-ids";
import type { Listing } from "./listings/listing";
import { settled } from "./listings/settle";
import { namesOf } from "./listings/sources-record";
import { type Change, type ListingTransaction, storeSettled } from "./listings/store-settled";
import { nextRevision } from "./note-change";
import type { Prepared } from "./prepare";
import type { PutSummary } from "./put";
import type { Reader } from "./reader";
import type { Meta } from "./schema";

/** What came of a batch. */
export interface Put extends PutSummary {
  /** Ids of the papers that hold the listings, in order. */
  places: number[];
}

/** With what changed, and the new papers that tell their listings themselves. */
export type PutBatch = Put & { fresh: number[]; changes: Change[] };

/** The listings at their places among all of the library. */
const placed = (listing: Listing, after: number): Listing => ({
  ...listing,
  givings: listing.givings.map((giving) => {
    const seq = after + giving.seq;
    return { ...giving, seq, by: giving.by < 0 ? -seq : giving.by };
  }),
});

/** All names that known papers are listed by. */
export const listedNames = (known: readonly Known[]) =>
  known.flatMap(({ listings }) => listings.flatMap(namesOf));

/** Asks the database in the transaction that changes it. */
export const storesOf = (transaction: ListingTransaction) => ({
  papers: transaction.objectStore("papers"),
  sources: transaction.objectStore("sources"),
  mayHold: () => true,
});

/** What came of one listing. */
interface PutOne {
  kind: keyof PutSummary;
  /** Id of the paper that holds it. */
  place: number;
  /** Whether that is new, and tells the listing itself. */
  isFresh: boolean;
  change: Change | null;
}

/** Puts one listing beside those that share names with it. */
async function putOne(
  transaction: ListingTransaction,
  known: Known[],
  listing: Listing,
  { reader, revision }: { reader: Reader; revision: number },
): Promise<PutOne> {
  const { listings, holder } = withListing(
    known.flatMap((one) => one.listings),
    listing,
  );
  const home = known.find((one) => one.listings.includes(holder));
  if (home) return { kind: "known", place: home.paper.id, isFresh: false, change: null };
  const free = await freeIds(transaction.objectStore("papers"), known, listings);
  const papers = settled(known, listings, reader, free);
  const { change, ids } = await storeSettled(transaction, known, papers, revision);
  const at = papers.findIndex((one) => one.listings.includes(holder));
  const isNew = papers[at]?.id === undefined;
  const isSeen = change.seen + change.gone > 0;
  return {
    kind: isNew ? "added" : isSeen ? "updated" : "known",
    place: ids[at] ?? 0,
    isFresh: isNew && papers[at]?.paper.shared === undefined,
    change,
  };
}

/**
 * Puts what was prepared. What the library knew is asked again where others have changed it since, or
 * papers of this batch have.
 */
export async function putPapers(
  transaction: ListingTransaction,
  { state, listings, known: prepared, reader }: Prepared,
  meta: Meta | undefined,
): Promise<PutBatch> {
  const isCurrent = meta?.revision === state?.revision && meta?.listed === state?.listed;
  const how = { reader, revision: nextRevision(meta) };
  const changed = new Set<string>();
  const puts: Promise<PutOne>[] = [];
  for (const [at, one] of listings.entries()) {
    const listing = placed(one, meta?.listed ?? 0);
    let known = prepared[at] ?? [];
    const names = [...namesOf(listing), ...listedNames(known)];
    if (!isCurrent || names.some((name) => changed.has(name))) {
      // oxlint-disable-next-line no-await-in-loop -- rare: a paper that is twice in one batch
      await Promise.all(puts);
      // oxlint-disable-next-line no-await-in-loop -- as above
      known = await componentOf(storesOf(transaction), namesOf(listing));
    }
    for (const name of names) changed.add(name);
    const put = putOne(transaction, known, listing, how);
    put.catch(() => {}); // whoever waits for all of them hears of it
    puts.push(put);
  }
  return summed(await Promise.all(puts));
}

function summed(puts: readonly PutOne[]): PutBatch {
  const count = (kind: PutOne["kind"]) => puts.filter((one) => one.kind === kind).length;
  return {
    added: count("added"),
    updated: count("updated"),
    known: count("known"),
    places: puts.map(({ place }) => place),
    changes: puts.flatMap(({ change }) => change ?? []),
    fresh: puts.filter(({ isFresh }) => isFresh).map(({ place }) => place),
  };
}
