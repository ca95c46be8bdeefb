import type { DigestOrigin } from "@/utils/domain/paper";
import type { StoredPaper } from "@/utils/library/schema";
import { type OldGain, withGain } from "./gained-listings";
import type { Migration } from "./migration";

type Upgrade = Parameters<Migration>[1];

/** What a batch of an import gave the library, as versions 6 to 9 noted it. */
interface OldBatch {
  import: number;
  added: number[];
  origin: DigestOrigin;
  gained: OldGain[];
}

/**
 * Keeps what each source says of a paper. A paper of before is one listing of all its digests: what each
 * of them said is not known any more. Only what imports gave is, and stays to be taken back.
 */
export const keepSources: Migration = async (database, transaction) => {
  const sources = database.createObjectStore("sources", { keyPath: "paper" });
  sources.createIndex("names", "names", { multiEntry: true });
  sources.createIndex("givers", "givers", { multiEntry: true });
  const gains = transaction.objectStore("gains");
  // The last first: each finds the papers as they were after it. One batch at a time lies in memory.
  for await (const cursor of gains.iterate(null, "prev")) {
    const { import: importId, added, origin, gained } = cursor.value as never as OldBatch;
    // oxlint-disable-next-line no-await-in-loop -- a paper may be in it twice
    for (const gain of gained.toReversed()) await keepGain(transaction, gain, importId);
    const brought = added.map((paper) => ({ paper, origins: [origin], before: null, united: [] }));
    await Promise.all(brought.map((gain) => keepGain(transaction, gain, importId)));
    await cursor.delete();
  }
};

/** Tells one gain apart from what else is known of the paper. */
async function keepGain(transaction: Upgrade, gain: OldGain, importId: number): Promise<void> {
  const [papers, sources] = [transaction.objectStore("papers"), transaction.objectStore("sources")];
  const paper: StoredPaper | undefined = await papers.get(gain.paper);
  if (!paper) return;
  const record = await sources.get(gain.paper);
  await sources.put(withGain(paper, record, gain, importId));
  if (!paper.shared) await papers.put({ ...paper, shared: true });
}
