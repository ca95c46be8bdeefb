import type { ArchivedPaper, Digest, DigestOrigin } from "@/utils/domain/paper";
import { titleKey } from "@/utils/domain/title-key";
import { countPapers } from "./digest-counts";
import { gainBatch } from "./gain";
import { noteHashes } from "./note-hashes";
import { prepare, type Prepared } from "./prepare";
import { knownOfEach, putPapers, type BatchSummary } from "./put-papers";
import type { Reader } from "./reader";
import type { Database, Meta } from "./schema";
import { transact, type Transaction } from "./transact";

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
  /** The import that the papers come from: what it gives is noted, so that it can be taken back. */
  importId?: number | undefined;
  now: () => number;
  /** Papers that one of the same version read elsewhere are not read again. */
  reader: Reader;
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
    digest.insightsVersion !== undefined && digest.insightsVersion === options.reader.version();
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

const STORES = ["papers", "hashes", "digests", "meta", "rejections", "gains"] as const;

async function putBatch(
  db: Database,
  papers: ArchivedPaper[],
  origin: DigestOrigin,
  options: PutOptions,
  summary: PutSummary,
): Promise<void> {
  const prepared = await prepare(db, papers, origin, options);
  const put = (transaction: Transaction<typeof STORES>) =>
    putPrepared(transaction, papers, prepared, origin, options);
  const batch = await transact(db, STORES, put, {
    durability: "relaxed", // a batch lost with the machine is put again
  });
  for (const kind of ["added", "updated", "known"] as const) summary[kind] += batch[kind];
}

async function putPrepared(
  transaction: Transaction<typeof STORES>,
  papers: ArchivedPaper[],
  prepared: Prepared,
  origin: DigestOrigin,
  options: PutOptions,
): Promise<BatchSummary> {
  const store = transaction.objectStore("papers");
  const rejections = transaction.objectStore("rejections");
  const meta = await transaction.objectStore("meta").get("library");
  const revision = (meta?.revision ?? 0) + 1;
  const isCurrent = meta?.revision === prepared.revision;
  const found = isCurrent ? prepared.found : await knownOfEach(store, papers);
  const batch = await putPapers({ store, rejections }, papers, found, origin, {
    ...options,
    reader: prepared.reader,
    revision,
  });
  await noteListed(transaction.objectStore("digests"), batch);
  await noteHashes(transaction.objectStore("hashes"), batch.hashes);
  await noteChange(transaction.objectStore("meta"), meta, batch, options.now());
  const { importId } = options;
  if (importId !== undefined && batch.gains.length > 0)
    await transaction.objectStore("gains").add(gainBatch(importId, origin, batch.gains));
  return batch;
}

async function noteListed(
  counts: Parameters<typeof countPapers>[0],
  { listed }: BatchSummary,
): Promise<void> {
  await Promise.all(
    listed.values().map(({ origin, papers }) => countPapers(counts, origin, papers)),
  );
}

/** A digest that says nothing new leaves the text index as it is. */
async function noteChange(
  store: MetaStore,
  meta: Meta | undefined,
  { added, updated, united }: BatchSummary,
  now: number,
): Promise<void> {
  const revision = (meta?.revision ?? 0) + (added + updated > 0 ? 1 : 0);
  const papers = (meta?.papers ?? 0) + added - united;
  await store.put({ revision, updatedAt: now, papers }, "library");
}

interface MetaStore {
  put(meta: Meta, key: "library"): Promise<"library">;
}
