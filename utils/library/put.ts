import type { Insights } from "@/utils/domain/insights";
import type { Digest, DigestOrigin, DigestPaper } from "@/utils/domain/paper";
import { titleKey } from "@/utils/domain/title-key";
import { countPapers } from "./digest-counts";
import { knownPaper, type PaperIndexes } from "./known-paper";
import { merged, newPaper } from "./merge-paper";
import type { Database, Meta, StoredPaper } from "./schema";

/** Papers a transaction: long enough to be fast, short enough not to block a page's look-up. */
const BATCH = 100;

/** What a digest did to the library, in papers. */
export interface PutSummary {
  added: number;
  /** Known before; gained an id, an alias, an abstract or a digest. */
  updated: number;
  /** Known before, with all that the digest says. */
  known: number;
}

export interface PutOptions {
  now: () => number;
  insightsOf: (title: string, abstract: string) => Insights;
}

/** See `Library.put`. */
export async function putDigest(
  db: Database,
  digest: Digest,
  options: PutOptions,
): Promise<PutSummary> {
  const origin = { name: digest.name, date: digest.date };
  const summary: PutSummary = { added: 0, updated: 0, known: 0 };
  const papers = digest.papers.filter(({ title }) => titleKey(title));
  for (let at = 0; at < papers.length; at += BATCH) {
    // oxlint-disable-next-line no-await-in-loop -- one batch after the other keeps order and memory
    await putBatch(db, papers.slice(at, at + BATCH), origin, options, summary);
  }
  return summary;
}

/** All of a batch or nothing: a failure in the middle takes the whole transaction back. */
async function putBatch(
  db: Database,
  papers: DigestPaper[],
  origin: DigestOrigin,
  { now, insightsOf }: PutOptions,
  summary: PutSummary,
): Promise<void> {
  const ready = await preparedInsights(db, papers, insightsOf);
  const transaction = db.transaction(["papers", "digests", "meta"], "readwrite", {
    durability: "relaxed", // a batch lost with the machine is put again
  });
  try {
    const store = transaction.objectStore("papers");
    const meta = await transaction.objectStore("meta").get("library");
    const revision = (meta?.revision ?? 0) + 1;
    const batch = await putPapers(store, papers, origin, { now, insightsOf: ready, revision });
    await countPapers(transaction.objectStore("digests"), origin, batch.listed);
    await noteChange(transaction.objectStore("meta"), meta, batch, now());
    await transaction.done;
    for (const kind of ["added", "updated", "known"] as const) summary[kind] += batch[kind];
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

/**
 * Computes, before the library is locked, the insights that the batch will need; what another page
 * stores in between only means that some are computed in vain, or later.
 */
async function preparedInsights(
  db: Database,
  papers: DigestPaper[],
  insightsOf: PutOptions["insightsOf"],
): Promise<PutOptions["insightsOf"]> {
  const { store } = db.transaction("papers");
  const known = await Promise.all(papers.map((paper) => knownPaper(store, paper)));
  const remembered = new Map<string, Insights>();
  const remembering = (title: string, abstract: string) => {
    const key = JSON.stringify([title, abstract]);
    const insights = remembered.get(key) ?? insightsOf(title, abstract);
    remembered.set(key, insights);
    return insights;
  };
  for (const [at, { title, abstract }] of papers.entries()) {
    const before = known[at];
    if (!before?.abstract) remembering(before?.title ?? title, abstract);
  }
  return remembering;
}

interface BatchSummary extends PutSummary {
  /** Papers that the digest lists for the first time. */
  listed: number;
}

/** Asks for all papers of the batch at once, and again only for those that the batch changed. */
async function putPapers(
  store: PaperStore,
  papers: DigestPaper[],
  origin: DigestOrigin,
  { now, insightsOf, revision }: PutOptions & { revision: number },
): Promise<BatchSummary> {
  const summary: BatchSummary = { added: 0, updated: 0, known: 0, listed: 0 };
  const found = await Promise.all(papers.map((paper) => knownPaper(store, paper)));
  const changed = new Set<string>();
  const puts: Promise<number>[] = [];
  for (const [at, paper] of papers.entries()) {
    const isStale = [titleKey(paper.title), ...paper.ids].some((key) => changed.has(key));
    // oxlint-disable-next-line no-await-in-loop -- rare: a paper that is twice in one batch
    const known = isStale ? await knownPaper(store, paper) : found[at];
    const next = known
      ? merged(known, paper, origin, insightsOf)
      : newPaper(paper, origin, now(), insightsOf);
    if (next === known) {
      summary.known += 1;
      continue;
    }
    puts.push(store.put({ ...next, revision } as StoredPaper)); // the store gives a new paper its id
    for (const key of [...next.keys, ...next.ids]) changed.add(key);
    summary[known ? "updated" : "added"] += 1;
    if (next.origins.length > (known?.origins.length ?? 0)) summary.listed += 1;
  }
  await Promise.all(puts);
  return summary;
}

/** A digest that says nothing new leaves the text index as it is. */
async function noteChange(
  store: MetaStore,
  meta: Meta | undefined,
  { added, updated }: BatchSummary,
  now: number,
): Promise<void> {
  const revision = (meta?.revision ?? 0) + (added + updated > 0 ? 1 : 0);
  await store.put({ revision, updatedAt: now, papers: (meta?.papers ?? 0) + added }, "library");
}

interface PaperStore extends PaperIndexes {
  put(paper: StoredPaper): Promise<number>;
}

interface MetaStore {
  put(meta: Meta, key: "library"): Promise<"library">;
}

function abort(transaction: { abort: () => void; done: Promise<void> }): void {
  transaction.done.catch(() => {}); // the caller hears of the cause instead
  try {
    transaction.abort();
  } catch {
    // The database took it back already.
  }
}
