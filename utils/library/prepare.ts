import type { Insights } from "@/utils/domain/insights";
import type { ArchivedPaper, DigestOrigin } from "@/utils/domain/paper";
import { filterOf } from "./key-filter";
import { sieved } from "./known-papers";
import type { InsightsOf } from "./merge-paper";
import type { PutOptions } from "./put";
import { knownOfEach, nextPaper } from "./put-papers";
import type { Database, StoredPaper } from "./schema";

interface Prepared {
  /** Of the library when it was asked; every change of a paper raises it. */
  revision: number | undefined;
  /** What the library knew of each paper. */
  found: StoredPaper[][];
  insightsOf: InsightsOf;
}

/**
 * Asks, and computes before the library is locked, what the batch will need; what another page
 * stores in between only means that it is asked again, and some insights computed in vain, or later.
 */
export async function prepare(
  db: Database,
  papers: ArchivedPaper[],
  origin: DigestOrigin,
  { insightsOf }: PutOptions,
): Promise<Prepared> {
  const transaction = db.transaction(["papers", "hashes", "meta"]);
  const filter = filterOf(db);
  await filter.refresh(transaction.objectStore("hashes"));
  const [meta, found] = await Promise.all([
    transaction.objectStore("meta").get("library"),
    knownOfEach(sieved(transaction.objectStore("papers"), filter), papers),
  ]);
  const remembered = new Map<string, Insights>();
  const remembering = (title: string, abstract: string) => {
    const key = JSON.stringify([title, abstract]);
    const insights = remembered.get(key) ?? insightsOf(title, abstract);
    remembered.set(key, insights);
    return insights;
  };
  for (const [at, paper] of papers.entries())
    nextPaper(found[at] ?? [], paper, origin, 0, remembering);
  return { revision: meta?.revision, found, insightsOf: remembering };
}
