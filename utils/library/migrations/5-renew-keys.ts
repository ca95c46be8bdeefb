import { keysOf } from "@/utils/library/keys-of";
import type { Migration } from "./migration";

/** Papers read at once: an upgrade must not hold the whole library in memory. */
const BATCH = 1000;

/** Finds titles with LaTeX that earlier versions kept in their keys ("\underline{V}alue"). */
export const renewKeys: Migration = async (_database, transaction) => {
  const papers = transaction.objectStore("papers");
  let batch = await papers.getAll(null, BATCH);
  while (batch.length > 0) {
    const stale = batch
      .map((paper) => ({ ...paper, ...keysOf([paper.title, ...paper.aliases]) }))
      .filter(({ keys }, at) => keys.join(" ") !== batch[at]?.keys.join(" "));
    // oxlint-disable-next-line no-await-in-loop -- bounds what lies in memory
    await Promise.all(stale.map((paper) => papers.put(paper)));
    const after = IDBKeyRange.lowerBound(batch.at(-1)?.id ?? 0, true);
    // oxlint-disable-next-line no-await-in-loop -- batch by batch
    batch = await papers.getAll(after, BATCH);
  }
};
