import { browser } from "wxt/browser";
import { type DatedPreferences, mergePreferences, newerThan } from "@/utils/domain/preferences";
import { dropLocal, keepLocal } from "@/utils/storage/keep";
import { PENDING, PROBLEM, readPending } from "./areas";
import { offer } from "./offer";
import { fromRecords, type StoredRecords, toRecords } from "./records";
import { reasonOf, type Refused, refusalText } from "./refusal";

/** Adds changes to those that wait for storage.sync, where no stop of the background loses them. */
export async function addPending(changes: DatedPreferences): Promise<void> {
  const pending = mergePreferences(await readPending(), changes);
  await keepLocal(PENDING, toRecords(pending));
}

/**
 * Offers everything that waits to storage.sync. Only what is refused goes on waiting, and `syncState`
 * hears why.
 */
export async function writePending(): Promise<void> {
  const pending = await readPending();
  const stored = await browser.storage.sync.get(null).catch(reasonOf);
  const isReadable = typeof stored !== "string";
  const records = toRecords(isReadable ? newerThan(pending, fromRecords(stored)) : pending);
  const refused = isReadable
    ? await offer(records, stored)
    : Object.keys(records).map((key) => ({ key, why: stored }));
  await keepWaiting(records, refused);
}

async function keepWaiting(records: StoredRecords, refused: Refused[]): Promise<void> {
  const problem = refusalText(refused, records);
  if (problem === null) return dropLocal(PENDING, PROBLEM);
  const waiting = new Set(refused.map(({ key }) => key));
  const left = Object.entries(records).filter(([key]) => waiting.has(key));
  await keepLocal(PENDING, Object.fromEntries(left));
  await keepLocal(PROBLEM, problem);
}
