import { inOneForm } from "@/utils/domain/paper-id";
import { keysOf } from "@/utils/library/keys-of";
import { hashesOf, noteHashes } from "@/utils/library/note-hashes";
import { rejectionOf } from "@/utils/library/rejections";
import { namesOf } from "@/utils/library/listings/sources-record";
import type { SourcesRecord, StoredPaper } from "@/utils/library/schema";
import type { Migration } from "./migration";
import { uniteNamesakes } from "./unite-namesakes";

type Upgrade = Parameters<Migration>[1];

/** Records read at once: an upgrade must not hold the whole library in memory. */
const BATCH = 1000;

/** Of ids in their one form, each once. */
const renewed = (ids: StoredPaper["ids"]): StoredPaper["ids"] => [...new Set(ids.map(inOneForm))];

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function renewedPaper(paper: StoredPaper): StoredPaper {
  const ids = renewed(paper.ids);
  const next = { ...paper, ids, ...keysOf([paper.title, ...paper.aliases]) };
  const { keys, signatures } = paper;
  return isSame([ids, next.keys, next.signatures], [paper.ids, keys, signatures]) ? paper : next;
}

function renewedRecord(record: SourcesRecord): SourcesRecord {
  const listings = record.listings.map((one) => ({ ...one, ids: renewed(one.ids) }));
  const names = [...new Set(listings.flatMap(namesOf))];
  return isSame([listings, names], [record.listings, record.names])
    ? record
    : { ...record, listings, names };
}

/** Some records of a store, those of higher keys than before. */
async function nextOf<Store extends "papers" | "sources">(
  transaction: Upgrade,
  store: Store,
  above: number,
) {
  return transaction.objectStore(store).getAll(IDBKeyRange.lowerBound(above, true), BATCH);
}

/** Gives papers the keys and ids of today; tells which of them changed. */
async function renewPapers(transaction: Upgrade): Promise<number[]> {
  const changed: number[] = [];
  let batch = await nextOf(transaction, "papers", 0);
  while (batch.length > 0) {
    const stale = batch.flatMap((paper) => {
      const next = renewedPaper(paper);
      return next === paper ? [] : [next];
    });
    changed.push(...stale.map(({ id }) => id));
    const hashes = stale.flatMap((paper) => hashesOf(paper));
    // oxlint-disable-next-line no-await-in-loop -- bounds what lies in memory
    await Promise.all(stale.map((paper) => transaction.objectStore("papers").put(paper)));
    // oxlint-disable-next-line no-await-in-loop -- as above
    await noteHashes(transaction.objectStore("hashes"), hashes);
    // oxlint-disable-next-line no-await-in-loop -- batch by batch
    batch = await nextOf(transaction, "papers", batch.at(-1)?.id ?? 0);
  }
  return changed;
}

/** Does the same to what their sources say; tells of which papers. */
async function renewSources(transaction: Upgrade): Promise<number[]> {
  const changed: number[] = [];
  let batch = await nextOf(transaction, "sources", 0);
  while (batch.length > 0) {
    const stale = batch.flatMap((record) => {
      const next = renewedRecord(record);
      return next === record ? [] : [next];
    });
    changed.push(...stale.map(({ paper }) => paper));
    const hashes = stale.flatMap(({ names }) =>
      hashesOf({ ids: [], keys: [], signatures: [] }, names),
    );
    // oxlint-disable-next-line no-await-in-loop -- bounds what lies in memory
    await Promise.all(stale.map((record) => transaction.objectStore("sources").put(record)));
    // oxlint-disable-next-line no-await-in-loop -- as above
    await noteHashes(transaction.objectStore("hashes"), hashes);
    // oxlint-disable-next-line no-await-in-loop -- batch by batch
    batch = await nextOf(transaction, "sources", batch.at(-1)?.paper ?? 0);
  }
  return changed;
}

/** What was said of a candidate is found by its key. */
async function renewRejections(transaction: Upgrade): Promise<void> {
  const rejections = transaction.objectStore("rejections");
  for (const old of await rejections.getAll()) {
    const candidate = { ...old.candidate, ids: renewed(old.candidate.ids) };
    const next = { ...old, ...rejectionOf(candidate, old.paper) };
    if (isSame(next, old)) continue;
    // oxlint-disable-next-line no-await-in-loop -- few readers have any
    await rejections.delete(old.key);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await rejections.put(next);
  }
}

/**
 * Finds titles by what folding says today (TeX and Unicode, ß and ss, Greek names), and old ids of arXiv
 * without their subject class. Papers that were two by their spelling alone become one, as if they
 * came today.
 */
export const renewNames: Migration = async (_database, transaction) => {
  const papers = await renewPapers(transaction);
  const sources = await renewSources(transaction);
  await renewRejections(transaction);
  await uniteNamesakes(transaction, [...new Set([...papers, ...sources])]);
};
