import type { ArchivedPaper, Digest } from "@/utils/domain/paper";
import type { SourceRank } from "@/utils/domain/source-rank";
import { titleKey } from "@/utils/domain/title-key";
import { LISTING_STORES, type ListingTransaction } from "./listings/store-settled";
import { noteChange } from "./note-change";
import { prepare, type Prepared } from "./prepare";
import { putPapers, type Put, type PutBatch } from "./put-papers";
import type { Reader } from "./reader";
import type { Database } from "./schema";
import { transact } from "./transact";

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
  /** How far the source is trusted; without it a file that is imported is the reader's, the rest a feed's. */
  rank?: SourceRank | undefined;
  /** Whether each listing can be taken back by itself: see `removePaper`. */
  each?: boolean | undefined;
  /**
   * Names an exported library that the papers come from: it knew them apart, so none of them is
   * another of its papers.
   */
  archive?: string | undefined;
  /** The import that the papers come from, so that what it gives can be taken back. */
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
  const { added, updated, known } = await putListed(db, digest, options);
  return { added, updated, known };
}

/** Puts a digest; tells of every paper that has a title, in order, where it went. */
export async function putListed(db: Database, digest: Digest, options: PutOptions): Promise<Put> {
  const all: Put = { added: 0, updated: 0, known: 0, places: [] };
  const isOwn =
    digest.insightsVersion !== undefined && digest.insightsVersion === options.reader.version();
  const papers = digest.papers
    .filter(({ title }) => titleKey(title))
    .map((paper) => (isOwn || paper.abstract === "" ? paper : unread(paper)));
  for (let at = 0; at < papers.length; at += BATCH) {
    // oxlint-disable-next-line no-await-in-loop -- one batch after the other keeps order and memory
    const batch = await putBatch(db, papers.slice(at, at + BATCH), digest, options);
    for (const kind of ["added", "updated", "known"] as const) all[kind] += batch[kind];
    all.places.push(...batch.places);
  }
  return all;
}

/** A paper whose insights are to be read here: another version of Gloss read it. */
function unread(paper: ArchivedPaper): ArchivedPaper {
  const { insights: _theirs, ...rest } = paper;
  return rest;
}

async function putBatch(
  db: Database,
  papers: ArchivedPaper[],
  { name, date }: Digest,
  options: PutOptions,
): Promise<PutBatch> {
  const prepared = await prepare(db, papers, { name, date }, options);
  const put = (transaction: ListingTransaction) => putPrepared(transaction, prepared, options);
  return transact(db, LISTING_STORES, put, {
    durability: "relaxed", // a batch lost with the machine is put again
  });
}

async function putPrepared(
  transaction: ListingTransaction,
  prepared: Prepared,
  { importId }: PutOptions,
): Promise<PutBatch> {
  const meta = await transaction.objectStore("meta").get("library");
  const put = await putPapers(transaction, prepared, meta);
  const { now, listings } = prepared;
  await noteChange(transaction, meta, put.changes, { now, listed: listings.length });
  if (importId !== undefined && put.fresh.length > 0)
    await transaction.objectStore("gains").add({ import: importId, papers: put.fresh });
  return put;
}
