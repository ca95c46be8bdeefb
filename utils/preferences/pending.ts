import { browser } from "wxt/browser";
import { type DatedPreferences, mergePreferences, newerThan } from "@/utils/domain/preferences";
import { pending, syncProblem } from "@/utils/storage/items";
import { readPending } from "./areas";
import { offer } from "./offer";
import { fromRecords, type StoredRecords, toRecords } from "./records";
import { reasonOf, type Refused, refusalText } from "./refusal";

/** Adds changes to those that wait for storage.sync, where no stop of the background loses them. */
export const addPending = (changes: DatedPreferences): Promise<void> =>
  pending.change((waiting) => toRecords(mergePreferences(fromRecords(waiting), changes)));

/**
 * Offers everything that waits to storage.sync. Only what is refused goes on waiting, and `syncState`
 * hears why.
 */
export async function writePending(): Promise<void> {
  const waiting = await readPending();
  const stored = await browser.storage.sync.get(null).catch(reasonOf);
  const isReadable = typeof stored !== "string";
  const records = toRecords(isReadable ? newerThan(waiting, fromRecords(stored)) : waiting);
  const refused = isReadable
    ? await offer(records, stored)
    : Object.keys(records).map((key) => ({ key, why: stored }));
  await keepWaiting(records, refused);
}

async function keepWaiting(records: StoredRecords, refused: Refused[]): Promise<void> {
  const kept = new Set(refused.map(({ key }) => key));
  const left = Object.entries(records).filter(([key]) => kept.has(key));
  await (left.length > 0 ? pending.write(Object.fromEntries(left)) : pending.remove());
  await syncProblem.write(refusalText(refused, records));
}
