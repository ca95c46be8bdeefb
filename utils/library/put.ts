import type { Insights } from "@/utils/domain/insights";
import type { Digest, DigestOrigin, DigestPaper } from "@/utils/domain/paper";
import { titleKey } from "@/utils/domain/title-key";
import { merged, newPaper } from "./merge-paper";
import { idsConflict } from "./look-up";
import type { Database, StoredPaper } from "./schema";

/** Papers a transaction: long enough to be fast, short enough not to block a page's look-up. */
const BATCH = 200;

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
  options: PutOptions,
  summary: PutSummary,
): Promise<void> {
  const transaction = db.transaction(["papers", "meta"], "readwrite");
  const batch: PutSummary = { added: 0, updated: 0, known: 0 };
  try {
    for (const paper of papers) {
      // oxlint-disable-next-line no-await-in-loop -- a paper may be listed twice in one batch
      batch[await putPaper(transaction.objectStore("papers"), paper, origin, options)] += 1;
    }
    const meta = await transaction.objectStore("meta").get("library");
    // A digest that says nothing new leaves the text index as it is.
    const step = batch.added + batch.updated > 0 ? 1 : 0;
    await transaction
      .objectStore("meta")
      .put({ revision: (meta?.revision ?? 0) + step, updatedAt: options.now() }, "library");
    await transaction.done;
  } catch (error) {
    abort(transaction);
    throw error;
  }
  summary.added += batch.added;
  summary.updated += batch.updated;
  summary.known += batch.known;
}

function abort(transaction: { abort: () => void; done: Promise<void> }): void {
  transaction.done.catch(() => {}); // the caller hears of the cause instead
  try {
    transaction.abort();
  } catch {
    // The database took it back already.
  }
}

async function putPaper(
  store: PaperStore,
  paper: DigestPaper,
  origin: DigestOrigin,
  { now, insightsOf }: PutOptions,
): Promise<keyof PutSummary> {
  const known = await knownPaper(store, paper);
  const next = known
    ? merged(known, paper, origin, insightsOf)
    : newPaper(paper, origin, now(), insightsOf);
  if (next === known) return "known";
  await store.put(next as StoredPaper); // the store gives a new paper its id
  return known ? "updated" : "added";
}

interface PaperStore {
  index(name: "ids" | "keys"): { getAll(key: string): Promise<StoredPaper[]> };
  put(paper: StoredPaper): Promise<number>;
}

/** The paper of the library that a digest lists again: by an id, else by its title. */
async function knownPaper(store: PaperStore, paper: DigestPaper): Promise<StoredPaper | undefined> {
  const byId = await Promise.all(paper.ids.map((id) => store.index("ids").getAll(id)));
  const [first] = byId.flat();
  if (first) return first;
  const byTitle = await store.index("keys").getAll(titleKey(paper.title));
  return byTitle.find((known) => !idsConflict(known.ids, paper.ids));
}
