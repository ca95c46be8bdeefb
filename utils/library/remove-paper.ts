import type { DigestOrigin } from "@/utils/domain/paper";
import { countPapers } from "./digest-counts";
import type { Database } from "./schema";
import { transact, type Transaction } from "./transact";

/**
 * Takes a paper out of a digest, and out of the library where no other digest lists it. Nothing
 * happens where the digest does not list it. The text index drops it when it is next built; until
 * then its id leads nowhere.
 */
export const removePaper = (
  db: Database,
  id: number,
  origin: DigestOrigin,
  now: number,
): Promise<void> => transact(db, STORES, (transaction) => removeIn(transaction, id, origin, now));

const STORES = ["papers", "digests", "meta"] as const;

async function removeIn(
  transaction: Transaction<typeof STORES>,
  id: number,
  { name, date }: DigestOrigin,
  now: number,
): Promise<void> {
  const store = transaction.objectStore("papers");
  const paper = await store.get(id);
  const origins = paper?.origins.filter((one) => one.name !== name || one.date !== date) ?? [];
  if (!paper || origins.length === paper.origins.length) return;
  const isGone = origins.length === 0;
  const meta = await transaction.objectStore("meta").get("library");
  const revision = (meta?.revision ?? 0) + 1;
  const papers = (meta?.papers ?? 0) - (isGone ? 1 : 0);
  await Promise.all([
    isGone ? store.delete(id) : store.put({ ...paper, origins, revision }),
    countPapers(transaction.objectStore("digests"), { name, date }, -1),
    transaction.objectStore("meta").put({ revision, updatedAt: now, papers }, "library"),
  ]);
}
