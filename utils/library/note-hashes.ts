import { textHash } from "@/utils/domain/text-hash";
import type { HashRecord, StoredPaper } from "./schema";

/** Records before some are made one: a worker that starts reads them all. */
const MAX_RECORDS = 64;

interface HashStore {
  add(record: HashRecord): Promise<number>;
  count(): Promise<number>;
  getAll(): Promise<HashRecord[]>;
  delete(range: IDBKeyRange): Promise<void>;
}

/** Hashes of all that finds a paper, and its listings; see `KeyFilter`. */
export const hashesOf = (
  { ids, keys, signatures }: Pick<StoredPaper, "ids" | "keys" | "signatures">,
  names: readonly string[] = [],
): number[] => [...new Set([...ids, ...keys, ...names].map(textHash)), ...signatures];

// The store gives a record its id.
const recordOf = (hashes: Iterable<number>) => ({ hashes: Uint32Array.from(hashes) }) as HashRecord;

/**
 * Notes what finds papers, in the transaction that stores them. Nothing is ever taken out again: what
 * finds nothing any more costs a question.
 */
export async function noteHashes(store: HashStore, hashes: readonly number[]): Promise<void> {
  if (hashes.length === 0) return;
  await store.add(recordOf(hashes));
  if ((await store.count()) > MAX_RECORDS) await unite(store);
}

/**
 * Makes the last records one, with those before that are no larger than what comes after them: none
 * is written anew more often than its size can double.
 */
async function unite(store: HashStore): Promise<void> {
  const records = await store.getAll();
  let [from, size] = [records.length, 0];
  for (; from > 0; from -= 1) {
    const { length } = records[from - 1]?.hashes ?? [];
    if (from < records.length - 1 && length > size) break;
    size += length;
  }
  const last = records.slice(from);
  await store.delete(IDBKeyRange.lowerBound(last[0]?.id));
  // Its id is above those of the others: whoever holds some of them takes it in, too.
  await store.add(recordOf(distinct(last, size)));
}

/** The `size` hashes of the records, each once. */
function distinct(records: HashRecord[], size: number): Uint32Array {
  const all = new Uint32Array(size);
  let at = 0;
  for (const { hashes } of records) {
    all.set(hashes, at);
    at += hashes.length;
  }
  all.sort();
  return all.filter((hash, index) => hash !== all[index - 1]);
}
