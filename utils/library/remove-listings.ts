import { changeLibrary, nextRevision } from "./change-library";
import { componentOf, type Known } from "./listings/component";
import type { Listing } from "./listings/listing";
import { settled } from "./listings/settle";
import {
  allChanges,
  type Change,
  type ListingTransaction,
  storeSettled,
} from "./listings/store-settled";
import { listedNames } from "./plan";
import { storesOf } from "./put-papers";
import type { Reader } from "./reader";
import type { Database, Meta } from "./schema";
import type { TakeBack } from "./take-back";

/** What is taken back. */
export interface Removal {
  papers: readonly number[];
  takeBack: TakeBack;
  /** Takes nothing back of other papers that share a name with them. */
  isAlone?: boolean;
}

export interface RemovalOptions {
  /** Milliseconds since 1970. */
  now: number;
  reader: Reader;
}

/**
 * Makes papers anew from the listings that are left, as if what is taken back had never come; so with
 * all that share a name with them. One transaction; resolves to what it did.
 */
export const removeListings = (
  db: Database,
  removal: Removal | ((transaction: ListingTransaction) => Promise<Removal>),
  { now, reader }: RemovalOptions,
  options?: IDBTransactionOptions,
): Promise<Change> =>
  changeLibrary(
    db,
    async (transaction, before) => {
      const sought = typeof removal === "function" ? await removal(transaction) : removal;
      const changes = await removeIn(transaction, sought, reader, before);
      const listed = { count: changes.length > 0 ? 1 : 0, at: now };
      return { result: allChanges(changes), changes, listed };
    },
    options,
  );

async function removeIn(
  transaction: ListingTransaction,
  { papers, takeBack, isAlone = false }: Removal,
  reader: Reader,
  before: Meta,
): Promise<Change[]> {
  const stores = storesOf(transaction);
  const found = await Promise.all(papers.map((paper) => componentOf(stores, [], [paper])));
  const changed = new Set<string>();
  const changes: Change[] = [];
  const at = nextRevision(before);
  for (const [index, paper] of papers.entries()) {
    let known = found[index] ?? [];
    if (listedNames(known).some((name) => changed.has(name)))
      // oxlint-disable-next-line no-await-in-loop -- rare: papers that share a name
      known = await componentOf(stores, [], [paper]);
    const left = without(known, takeBack, isAlone ? paper : null);
    if (!left) continue;
    for (const name of listedNames(known)) changed.add(name);
    // oxlint-disable-next-line no-await-in-loop -- the next one reads what this one stores
    const stored = await storeSettled(transaction, known, settled(known, left, reader), at);
    changes.push(stored.change);
  }
  return changes;
}

/** The listings that are left, of one paper or of all; undefined where there is nothing to take back. */
function without(
  known: readonly Known[],
  takeBack: TakeBack,
  only: number | null,
): Listing[] | undefined {
  let isChanged = false;
  const left = known.flatMap(({ paper, listings }) => {
    if (only !== null && paper.id !== only) return listings;
    return listings.flatMap((listing) => {
      const next = takeBack(listing);
      if (next !== listing) isChanged = true;
      return next ?? [];
    });
  });
  return isChanged ? left : undefined;
}
