import { textHash } from "@/utils/domain/text-hash";
import type { Database, HashRecord } from "./schema";

/** Bits a hash, at least: three of a hundred things that are not there are asked for in vain, at most. */
const BITS = 32;
/** Hashes that the smallest table holds. */
const MIN_HASHES = 1024;
/** 2^32 over the golden ratio (Knuth): spreads hashes whose low bits are alike over the table. */
const SPREAD = 0x9e3779b1;

interface HashStore {
  getAll(range: IDBKeyRange): Promise<HashRecord[]>;
  getAllKeys(): Promise<number[]>;
}

/**
 * Says of an id, a title key or a signature that no paper has it, without asking the database; where
 * it does not, one may. In memory, from what is kept beside the papers.
 */
export class KeyFilter {
  /** The last record that it holds. */
  #upTo = 0;
  #count = 0;
  #room = 0;
  #shift = 0;
  #bits = new Uint32Array();
  /** Records that are there, by their ids. */
  readonly #held = new Map<number, Uint32Array>();

  /** Takes in what was noted since; in the transaction that asks, so that both see one library. */
  async refresh(store: HashStore): Promise<void> {
    const newer = IDBKeyRange.lowerBound(this.#upTo, true);
    const [records, keys] = await Promise.all([store.getAll(newer), store.getAllKeys()]);
    this.#drop(keys);
    // Another look-up may have taken them in meanwhile.
    for (const { id, hashes } of records) if (id > this.#upTo) this.#take(id, hashes);
  }

  mayHold(key: string | number): boolean {
    const at = this.#placeOf(typeof key === "number" ? key : textHash(key));
    return ((this.#bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
  }

  /** Forgets records that were made one, with others or a later one: that one comes, or came. */
  #drop(present: number[]): void {
    const newest = present.at(-1) ?? 0;
    const ids = new Set(present);
    for (const [id, { length }] of this.#held) {
      // A later one came with another look-up, which saw a later state.
      if (ids.has(id) || id > newest) continue;
      this.#held.delete(id);
      this.#count -= length;
    }
  }

  #take(id: number, hashes: Uint32Array): void {
    this.#upTo = id;
    this.#count += hashes.length;
    this.#held.set(id, hashes);
    if (this.#count > this.#room) this.#grow();
    else this.#set(hashes);
  }

  #grow(): void {
    const size = 2 ** Math.ceil(Math.log2(BITS * Math.max(MIN_HASHES, this.#count)));
    this.#room = size / BITS;
    this.#shift = 32 - Math.log2(size);
    this.#bits = new Uint32Array(size / 32);
    for (const hashes of this.#held.values()) this.#set(hashes);
  }

  #set(hashes: Uint32Array): void {
    for (const hash of hashes) {
      const at = this.#placeOf(hash);
      this.#bits[at >>> 5] = (this.#bits[at >>> 5] ?? 0) | (1 << (at & 31));
    }
  }

  #placeOf(hash: number): number {
    return Math.imul(hash, SPREAD) >>> this.#shift;
  }
}

const filters = new WeakMap<Database, KeyFilter>();

/** The filter of a connection: a database that was deleted and made anew has one of its own. */
export function filterOf(db: Database): KeyFilter {
  const filter = filters.get(db) ?? new KeyFilter();
  filters.set(db, filter);
  return filter;
}
