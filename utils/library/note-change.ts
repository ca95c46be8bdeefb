import { countPapers } from "./digest-counts";
import { allChanges, type Change, type ListingTransaction } from "./listings/store-settled";
import { noteHashes } from "./note-hashes";
import type { Meta } from "./schema";

/** The revision of the library in which a change is stored. */
export const nextRevision = (meta: Meta | undefined): number => (meta?.revision ?? 0) + 1;

/**
 * Notes what a change did, in the transaction that makes it. One that nobody sees leaves the text index
 * as it is.
 */
export async function noteChange(
  transaction: ListingTransaction,
  meta: Meta | undefined,
  changes: readonly Change[],
  { now, listed: more }: { now: number; listed: number },
): Promise<void> {
  const { papers, seen, gone, listed, hashes } = allChanges(changes);
  const counts = transaction.objectStore("digests");
  const isSeen = seen + gone > 0;
  const next: Meta = {
    revision: isSeen ? nextRevision(meta) : (meta?.revision ?? 0),
    updatedAt: now,
    papers: (meta?.papers ?? 0) + papers,
    listed: (meta?.listed ?? 0) + more,
  };
  await Promise.all([...listed.values()].map((one) => countPapers(counts, one.origin, one.papers)));
  await noteHashes(transaction.objectStore("hashes"), hashes);
  await transaction.objectStore("meta").put(next, "library");
}
