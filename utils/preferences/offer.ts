import { browser } from "wxt/browser";
import { itemBytes, itemsBytes, SYNC_QUOTA } from "@/utils/domain/sync-size";
import type { StoredRecords } from "./records";
import { endsWrites, FULL, reasonOf, TOO_LARGE, type Refused } from "./refusal";

type Entry = [key: string, record: StoredRecords[string]];

/** Writes per pass; Chromium allows 120 per minute. */
const MOST_WRITES = 60;

/**
 * Writes records to storage.sync in as few writes as possible: all that fit, those that grow the storage least
 * first. A refused record does not stop the others. Resolves to the refused records and the reasons.
 */
export async function offer(
  records: StoredRecords,
  stored: Record<string, unknown>,
): Promise<Refused[]> {
  const { fitting, refused } = partition(smallFirst(records, stored), stored);
  return [...refused, ...(await new Writes().write(fitting))];
}

const growth = ([key, record]: Entry, stored: Record<string, unknown>): number =>
  itemBytes(key, record) - (Object.hasOwn(stored, key) ? itemBytes(key, stored[key]) : 0);

function smallFirst(records: StoredRecords, stored: Record<string, unknown>): Entry[] {
  const sized = Object.entries(records).map((entry) => ({ entry, by: growth(entry, stored) }));
  return sized.toSorted((a, b) => a.by - b.by).map(({ entry }) => entry);
}

/** Splits entries by the browsers' own limits, so that no write has to fail to find out. */
function partition(entries: Entry[], stored: Record<string, unknown>) {
  let [bytes, items] = [itemsBytes(stored), Object.keys(stored).length];
  const [fitting, refused]: [Entry[], Refused[]] = [[], []];
  for (const entry of entries) {
    const [key, record] = entry;
    const more = growth(entry, stored);
    const another = Object.hasOwn(stored, key) ? 0 : 1;
    const isFull = bytes + more > SYNC_QUOTA.bytes || items + another > SYNC_QUOTA.items;
    if (itemBytes(key, record) > SYNC_QUOTA.itemBytes) refused.push({ key, why: TOO_LARGE });
    else if (isFull && more > 0) refused.push({ key, why: FULL });
    else {
      fitting.push(entry);
      bytes += more;
      items += another;
    }
  }
  return { fitting, refused };
}

/** Halves a refused batch until the refused record is found. */
class Writes {
  #left = MOST_WRITES;
  /** Why this pass writes nothing more. */
  #end: string | null = null;

  async write(entries: Entry[]): Promise<Refused[]> {
    if (entries.length === 0) return [];
    const why = this.#end ?? (await this.#refusal(entries));
    if (why === null) return [];
    if (this.#left === 0 || endsWrites(why)) this.#end = why;
    if (entries.length === 1 || this.#end !== null) return entries.map(([key]) => ({ key, why }));
    const half = Math.ceil(entries.length / 2);
    const small = await this.write(entries.slice(0, half));
    return [...small, ...(await this.write(entries.slice(half)))];
  }

  /** Null if the browser accepted them. */
  async #refusal(entries: Entry[]): Promise<string | null> {
    this.#left -= 1;
    try {
      await browser.storage.sync.set(Object.fromEntries(entries));
      return null;
    } catch (error) {
      return reasonOf(error);
    }
  }
}
