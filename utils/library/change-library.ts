import { countPapers } from "./digest-counts";
import {
  allChanges,
  type Change,
  LISTING_STORES,
  type ListingTransaction,
} from "./listings/store-settled";
import { readMeta } from "./meta";
import { noteHashes } from "./note-hashes";
import type { Database, Meta } from "./schema";
import { transact } from "./transact";

/** What a work did to the library. */
interface Done<Result> {
  result: Result;
  changes: readonly Change[];
  /** How many listings were given or taken back, and when (milliseconds since 1970); none otherwise. */
  listed?: { count: number; at: number };
}

/** The revision of the library in which a change of this state is stored. */
export const nextRevision = ({ revision }: Meta): number => revision + 1;

/**
 * Changes the library in one transaction, and notes in it what was done: the revision, the counts of papers
 * and of digests, and the hashes that find them. Every writer of papers goes through here. `work` gets the
 * state before, and stores what it changes under the next revision.
 */
export const changeLibrary = <Result>(
  db: Database,
  work: (transaction: ListingTransaction, before: Meta) => Promise<Done<Result>>,
  options?: IDBTransactionOptions,
): Promise<Result> =>
  transact(
    db,
    LISTING_STORES,
    async (transaction) => {
      const before = await readMeta(transaction);
      const { result, ...done } = await work(transaction, before);
      await note(transaction, before, done);
      return result;
    },
    options,
  );

/** A change that nobody sees leaves the revision, and with it the text index, as it is. */
async function note(
  transaction: ListingTransaction,
  before: Meta,
  { changes, listed: more }: Omit<Done<unknown>, "result">,
): Promise<void> {
  const { papers, seen, gone, listed, hashes } = allChanges(changes);
  const isSeen = seen + gone > 0;
  if (!isSeen && !more?.count) return;
  const counts = transaction.objectStore("digests");
  await Promise.all([...listed.values()].map((one) => countPapers(counts, one.origin, one.papers)));
  await noteHashes(transaction.objectStore("hashes"), hashes);
  const next: Meta = {
    revision: isSeen ? nextRevision(before) : before.revision,
    updatedAt: more?.count ? more.at : before.updatedAt,
    papers: before.papers + papers,
    listed: before.listed + (more?.count ?? 0),
  };
  await transaction.objectStore("meta").put(next, "library");
}
