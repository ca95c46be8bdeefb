import type { DigestOrigin } from "@/utils/domain/paper";
import { countPapers } from "./digest-counts";
import type { Database } from "./schema";

/**
 * Takes a paper out of a digest, and out of the library where no other digest lists it. Nothing
 * happens where the digest does not list it. The text index drops it when it is next built; until
 * then its id leads nowhere.
 */
export async function removePaper(
  db: Database,
  id: number,
  { name, date }: DigestOrigin,
  now: number,
): Promise<void> {
  const transaction = db.transaction(["papers", "digests", "meta"], "readwrite");
  const store = transaction.objectStore("papers");
  const paper = await store.get(id);
  const origins = paper?.origins.filter((one) => one.name !== name || one.date !== date) ?? [];
  if (!paper || origins.length === paper.origins.length) return transaction.done;
  const isGone = origins.length === 0;
  const meta = await transaction.objectStore("meta").get("library");
  const revision = (meta?.revision ?? 0) + 1;
  const papers = (meta?.papers ?? 0) - (isGone ? 1 : 0);
  await Promise.all([
    isGone ? store.delete(id) : store.put({ ...paper, origins, revision }),
    countPapers(transaction.objectStore("digests"), { name, date }, -1),
    transaction.objectStore("meta").put({ revision, updatedAt: now, papers }, "library"),
    transaction.done,
  ]);
}
