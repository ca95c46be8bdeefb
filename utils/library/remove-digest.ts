import type { DigestOrigin } from "@/utils/domain/paper";
import { digestKey } from "./digest-counts";
import type { Database, StoredPaper } from "./schema";
import { transact, type Transaction } from "./transact";

/** Papers a transaction: short enough not to block a page's look-up. */
const BATCH = 500;

const isOf =
  ({ name, date }: DigestOrigin) =>
  (origin: DigestOrigin) =>
    origin.name === name && origin.date === date;

/**
 * Takes a digest out of the library: papers that no other digest lists go, the others forget it.
 * In batches; a stop in the middle leaves whole papers, and removing it again completes it. Resolves
 * to how many papers went. Their ids in the text index lead nowhere.
 */
export async function removeDigest(
  db: Database,
  origin: DigestOrigin,
  now: number,
): Promise<number> {
  let [after, removed] = [0, 0];
  for (;;) {
    const last = after;
    // oxlint-disable-next-line no-await-in-loop -- batch by batch, so that look-ups come between
    const batch = await transact(db, STORES, (transaction) =>
      removeFrom(transaction, origin, last, now),
    );
    removed += batch.removed;
    if (batch.last === null) break;
    after = batch.last;
  }
  await db.delete("digests", digestKey(origin));
  return removed;
}

interface Batch {
  removed: number;
  /** Id of the last paper that was looked at; null at the end. */
  last: number | null;
}

const STORES = ["papers", "meta"] as const;

async function removeFrom(
  transaction: Transaction<typeof STORES>,
  origin: DigestOrigin,
  after: number,
  now: number,
): Promise<Batch> {
  const store = transaction.objectStore("papers");
  const papers = await store.getAll(IDBKeyRange.lowerBound(after, true), BATCH);
  const listed = papers.filter(({ origins }) => origins.some(isOf(origin)));
  const meta = await transaction.objectStore("meta").get("library");
  const revision = (meta?.revision ?? 0) + (listed.length > 0 ? 1 : 0);
  const gone = listed.filter(({ origins }) => origins.every(isOf(origin)));
  const forget = (paper: StoredPaper) => {
    const origins = paper.origins.filter((one) => !isOf(origin)(one));
    return store.put({ ...paper, origins, revision });
  };
  await Promise.all([
    ...gone.map(({ id }) => store.delete(id)),
    ...listed.filter((paper) => !gone.includes(paper)).map(forget),
    transaction
      .objectStore("meta")
      .put({ revision, updatedAt: now, papers: (meta?.papers ?? 0) - gone.length }, "library"),
  ]);
  return { removed: gone.length, last: papers.at(-1)?.id ?? null };
}
