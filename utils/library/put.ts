import type { ArchivedPaper, Digest } from "@/utils/domain/paper";
import { titleKey } from "@/utils/domain/title-key";
import { LISTING_STORES, type ListingTransaction } from "./listings/store-settled";
import { noteChange } from "./note-change";
import { prepare, type Prepared } from "./prepare";
import type { PutOptions } from "./put-options";
import { putPapers, type Put, type PutBatch, type PutSummary } from "./put-papers";
import type { Database } from "./schema";
import { transact } from "./transact";

/** Papers a transaction: long enough to be fast, short enough not to block a page's look-up. */
const BATCH = 100;

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
