import type { ArchivedPaper, Digest } from "@/utils/domain/paper";
import { titleKey } from "@/utils/domain/title-key";
import { changeLibrary } from "./change-library";
import type { ListingTransaction } from "./listings/store-settled";
import { prepare } from "./prepare";
import type { PutOptions } from "./put-options";
import { putPapers, type Put, type PutBatch, type PutSummary } from "./put-papers";
import type { Database, Meta } from "./schema";

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
  const { listings, now } = prepared;
  const listed = { count: listings.length, at: now };
  const work = async (transaction: ListingTransaction, before: Meta) => {
    const put = await putPapers(transaction, prepared, before);
    await noteGains(transaction, options.importId, put.fresh);
    return { result: put, changes: put.changes, listed };
  };
  return changeLibrary(db, work, {
    durability: "relaxed", // a batch lost with the machine is put again
  });
}

/** Notes the new papers that an import brought, so that it can be taken back. */
async function noteGains(
  transaction: ListingTransaction,
  importId: number | undefined,
  papers: number[],
): Promise<void> {
  if (importId === undefined || papers.length === 0) return;
  await transaction.objectStore("gains").add({ import: importId, papers });
}
