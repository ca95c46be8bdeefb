import { nextRevision } from "./change-library";
import { componentOf } from "./listings/component";
import type { Listing } from "./listings/listing";
import { namesOf } from "./listings/sources-record";
import { type Change, type ListingTransaction, storeSettled } from "./listings/store-settled";
import { type Plan, planOf } from "./plan";
import { placed, type Prepared } from "./prepare";
import type { Reader } from "./reader";
import type { Meta } from "./schema";

/** What a digest did to the library, in papers. */
export interface PutSummary {
  added: number;
  /** Known before; gained an id, an alias, an abstract or a digest. */
  updated: number;
  /** Known before, with all that the digest says. */
  known: number;
}

/** What came of a batch. */
export interface Put extends PutSummary {
  /** Ids of the papers that hold the listings, in order. */
  places: number[];
}

/** With what changed, and the new papers that tell their listings themselves. */
export type PutBatch = Put & { fresh: number[]; changes: Change[] };

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

/** Stores what a listing makes of the papers that share names with it. */
async function putOne(
  transaction: ListingTransaction,
  { known, holder, home, papers }: Plan,
  revision: number,
): Promise<PutOne> {
  if (home !== undefined) return { kind: "known", place: home, isFresh: false, change: null };
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

/** Plans anew for the library as it is in the transaction. */
async function planAnew(
  transaction: ListingTransaction,
  listing: Listing,
  reader: Reader,
): Promise<Plan> {
  const known = await componentOf(storesOf(transaction), namesOf(listing));
  return planOf(known, listing, reader);
}

/**
 * Puts what was prepared. It is planned anew where others have changed the library since, or papers of
 * this batch have changed what it concerns.
 */
export async function putPapers(
  transaction: ListingTransaction,
  { state, listings, plans, reader }: Prepared,
  before: Meta,
): Promise<PutBatch> {
  const isCurrent = before.revision === state.revision && before.listed === state.listed;
  const changed = new Set<string>();
  const puts: Promise<PutOne>[] = [];
  for (const [at, listing] of listings.entries()) {
    let plan = isCurrent ? plans[at] : undefined;
    if (!plan || plan.names.some((name) => changed.has(name))) {
      // oxlint-disable-next-line no-await-in-loop -- rare: a paper that is twice in one batch
      await Promise.all(puts);
      // oxlint-disable-next-line no-await-in-loop -- as above
      plan = await planAnew(transaction, placed(listing, before), reader);
    }
    for (const name of plan.names) changed.add(name);
    const put = putOne(transaction, plan, nextRevision(before));
    put.catch(() => {}); // reported by the caller, which awaits all of them
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
