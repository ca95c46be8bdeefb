import { textHash } from "@/utils/domain/text-hash";
import type { HashRecord, StoredPaper } from "./schema";

/** Records before they are made one: a worker that starts reads them all. */
const MAX_RECORDS = 64;

interface HashStore {
  add(record: HashRecord): Promise<number>;
  count(): Promise<number>;
  getAll(): Promise<HashRecord[]>;
  clear(): Promise<void>;
}

/** Hashes of all that finds a paper; see `KeyFilter`. */
export const hashesOf = ({
  ids,
  keys,
  signatures,
}: Pick<StoredPaper, "ids" | "keys" | "signatures">): number[] => [
  ...[...ids, ...keys].map(textHash),
  ...signatures,
];

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

async function unite(store: HashStore): Promise<void> {
  const all = new Set<number>();
  for (const { hashes } of await store.getAll()) for (const hash of hashes) all.add(hash);
  await store.clear();
  // Its id is above those of the others: whoever holds some of them takes it in, too.
  await store.add(recordOf(all));
}
