import { hashesOf, noteHashes } from "@/utils/library/note-hashes";
import type { Migration } from "./migration";

/** Papers read at once: an upgrade must not hold the whole library in memory. */
const BATCH = 1000;

/** Keeps hashes of what finds papers, so that what finds none need not be asked for. */
export const keepHashes: Migration = async (database, transaction) => {
  database.createObjectStore("hashes", { keyPath: "id", autoIncrement: true });
  const papers = transaction.objectStore("papers");
  let batch = await papers.getAll(null, BATCH);
  while (batch.length > 0) {
    // oxlint-disable-next-line no-await-in-loop -- bounds what lies in memory
    await noteHashes(
      transaction.objectStore("hashes"),
      batch.flatMap((paper) => hashesOf(paper)),
    );
    const after = IDBKeyRange.lowerBound(batch.at(-1)?.id ?? 0, true);
    // oxlint-disable-next-line no-await-in-loop -- batch by batch
    batch = await papers.getAll(after, BATCH);
  }
};
