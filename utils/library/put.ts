import type { Insights } from "@/utils/domain/insights";
import type { ArchivedPaper, Digest, DigestOrigin } from "@/utils/domain/paper";
import { titleKey } from "@/utils/domain/title-key";
import { countPapers, digestKey } from "./digest-counts";
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
  /**
   * Ids of papers that the same archive brought: it knew them apart, so none of them is another of
   * its papers. Grows with every new paper.
   */
  apart?: Set<number> | undefined;
  now: () => number;
  insightsOf: (title: string, abstract: string) => Insights;
  /** What `insightsOf` is; papers that the same read elsewhere are not read again. */
  insightsVersion?: (() => string) | undefined;
}

/** See `Library.put`. */
export async function putDigest(
  db: Database,
  digest: Digest,
  options: PutOptions,
): Promise<PutSummary> {
  const origin = { name: digest.name, date: digest.date };
  const summary: PutSummary = { added: 0, updated: 0, known: 0 };
  const isOwn =
    digest.insightsVersion !== undefined && digest.insightsVersion === options.insightsVersion?.();
  const papers = digest.papers
    .filter(({ title }) => titleKey(title))
    .map((paper) => (isOwn || paper.abstract === "" ? paper : unread(paper)));
  for (let at = 0; at < papers.length; at += BATCH) {
    // oxlint-disable-next-line no-await-in-loop -- one batch after the other keeps order and memory
    await putBatch(db, papers.slice(at, at + BATCH), origin, options, summary);
  }
  return summary;
}

/** A paper whose insights are to be read here: another version of Gloss read it. */
function unread(paper: ArchivedPaper): ArchivedPaper {
  const { insights: _theirs, ...rest } = paper;
  return rest;
}

/** All of a batch or nothing: a failure in the middle takes the whole transaction back. */
async function putBatch(
  db: Database,
  papers: ArchivedPaper[],
  origin: DigestOrigin,
  { now, apart, insightsOf }: PutOptions,
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
    const batch = await putPapers(store, papers, origin, {
      now,
      apart,
      insightsOf: ready,
      revision,
    });
    const counts = transaction.objectStore("digests");
    await Promise.all(
      batch.listed.values().map((listed) => countPapers(counts, listed.origin, listed.papers)),
    );
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
  papers: ArchivedPaper[],
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
  for (const [at, { title, abstract, insights }] of papers.entries()) {
    const before = known[at];
    if (before ? !before.abstract : !insights) remembering(before?.title ?? title, abstract);
  }
  return remembering;
}

interface BatchSummary extends PutSummary {
  /** Papers that a digest lists for the first time, by the digest's key. */
  listed: Map<string, { origin: DigestOrigin; papers: number }>;
}

/** Asks for all papers of the batch at once, and again only for those that the batch changed. */
async function putPapers(
  store: PaperStore,
  papers: ArchivedPaper[],
  origin: DigestOrigin,
  { now, apart, insightsOf, revision }: PutOptions & { revision: number },
): Promise<BatchSummary> {
  const summary: BatchSummary = { added: 0, updated: 0, known: 0, listed: new Map() };
  const found = await Promise.all(papers.map((paper) => knownPaper(store, paper)));
  const changed = new Set<string>();
  const puts: Promise<unknown>[] = [];
  for (const [at, paper] of papers.entries()) {
    const isStale = [titleKey(paper.title), ...paper.ids].some((key) => changed.has(key));
    // oxlint-disable-next-line no-await-in-loop -- rare: a paper that is twice in one batch
    const same = isStale ? await knownPaper(store, paper) : found[at];
    const known = same && apart?.has(same.id) ? undefined : same;
    const next = known
      ? merged(known, paper, origin, insightsOf)
      : newPaper(paper, origin, now(), insightsOf);
    if (next === known) {
      summary.known += 1;
      continue;
    }
    // The store gives a new paper its id.
    const stored = store.put({ ...next, revision } as StoredPaper);
    puts.push(known ? stored : stored.then((id) => void apart?.add(id)));
    for (const key of [...next.keys, ...next.ids]) changed.add(key);
    summary[known ? "updated" : "added"] += 1;
    for (const one of next.origins.slice(known?.origins.length ?? 0)) noteListed(summary, one);
  }
  await Promise.all(puts);
  return summary;
}

function noteListed({ listed }: BatchSummary, origin: DigestOrigin): void {
  const key = digestKey(origin);
  listed.set(key, { origin, papers: (listed.get(key)?.papers ?? 0) + 1 });
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
