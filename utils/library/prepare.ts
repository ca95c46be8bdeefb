import type { Insights } from "@/utils/domain/insights";
import type { ArchivedPaper, DigestOrigin } from "@/utils/domain/paper";
import { filterOf } from "./key-filter";
import { sieved } from "./known-papers";
import type { PutOptions } from "./put";
import { knownOfEach, nextPaper } from "./put-papers";
import type { Reader } from "./reader";
import type { Database, StoredPaper } from "./schema";

export interface Prepared {
  /** Of the library when it was asked; every change of a paper raises it. */
  revision: number | undefined;
  /** What the library knew of each paper. */
  found: StoredPaper[][];
  reader: Reader;
}

/**
 * Asks, and computes before the library is locked, what the batch will need; what another page
 * stores in between only means that it is asked again, and some insights computed in vain, or later.
 */
export async function prepare(
  db: Database,
  papers: ArchivedPaper[],
  origin: DigestOrigin,
  { reader: { insightsOf, version } }: PutOptions,
): Promise<Prepared> {
  const transaction = db.transaction(["papers", "hashes", "meta"]);
  const filter = filterOf(db);
  await filter.refresh(transaction.objectStore("hashes"));
  const [meta, found] = await Promise.all([
    transaction.objectStore("meta").get("library"),
    knownOfEach(sieved(transaction.objectStore("papers"), filter), papers),
  ]);
  const remembered = new Map<string, Insights>();
  const remembering: Reader = {
    version,
    insightsOf: (title, abstract) => {
      const key = JSON.stringify([title, abstract]);
      const insights = remembered.get(key) ?? insightsOf(title, abstract);
      remembered.set(key, insights);
      return insights;
    },
  };
  for (const [at, paper] of papers.entries())
    nextPaper(found[at] ?? [], paper, origin, 0, remembering);
  return { revision: meta?.revision, found, reader: remembering };
}
