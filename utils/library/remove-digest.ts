import type { DigestOrigin } from "@/utils/domain/paper";
import { digestKey } from "./digest-counts";
import { allChanges, LISTING_STORES, type ListingTransaction } from "./listings/store-settled";
import { noteChange } from "./note-change";
import type { Reader } from "./reader";
import { removeListings } from "./remove-listings";
import type { Database } from "./schema";
import { digestTaken, isListedBy } from "./take-back";
import { transact } from "./transact";

/** Papers a transaction: short enough not to block a page's look-up. */
const BATCH = 100;

interface Options {
  now: () => number;
  reader: Reader;
}

/**
 * Takes a digest out of the library, as if it had never come: papers that nothing else lists go, the
 * others are what their other listings say. In batches; a stop in the middle leaves whole papers, and
 * removing it again completes it. Resolves to how many papers went. Their ids in the text index lead
 * nowhere.
 */
export async function removeDigest(
  db: Database,
  origin: DigestOrigin,
  options: Options,
): Promise<number> {
  let [after, removed] = [0, 0];
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- batch by batch, so that look-ups come between
    const papers = await db.getAll("papers", IDBKeyRange.lowerBound(after, true), BATCH);
    const last = papers.at(-1);
    if (!last) break;
    const listed = papers.filter(({ origins }) => isListedBy(origins, origin));
    const ids = listed.map(({ id }) => id);
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (ids.length > 0) removed += await removeBatch(db, ids, origin, options);
    after = last.id;
  }
  await transact(db, ["digests"], ({ store }) => store.delete(digestKey(origin)));
  return removed;
}

function removeBatch(
  db: Database,
  papers: number[],
  origin: DigestOrigin,
  { now, reader }: Options,
): Promise<number> {
  const remove = async (transaction: ListingTransaction) => {
    const meta = await transaction.objectStore("meta").get("library");
    const takeBack = digestTaken(origin);
    const changes = await removeListings(transaction, { papers, takeBack, reader, meta });
    await noteChange(transaction, meta, changes, { now: now(), listed: 1 });
    return allChanges(changes).gone;
  };
  return transact(db, LISTING_STORES, remove);
}
