import { browser } from "wxt/browser";
import { type DatedPreferences, mergePreferences, newerThan } from "@/utils/domain/preferences";
import { PENDING, PROBLEM, readPending, readSynced } from "./areas";
import { toRecords } from "./records";
import { refusal } from "./refusal";

/** Adds changes to those that wait for storage.sync, where no stop of the background loses them. */
export async function addPending(changes: DatedPreferences): Promise<void> {
  const pending = mergePreferences(await readPending(), changes);
  await browser.storage.local.set({ [PENDING]: toRecords(pending) });
}

/**
 * Offers everything that waits to storage.sync in one write. What is refused goes on waiting, and
 * the reason is noted for `syncState`.
 */
export async function writePending(): Promise<void> {
  try {
    const records = toRecords(newerThan(await readPending(), await readSynced()));
    if (Object.keys(records).length > 0) await browser.storage.sync.set(records);
    await browser.storage.local.remove([PENDING, PROBLEM]);
  } catch (error) {
    await browser.storage.local.set({ [PROBLEM]: refusal(error) });
  }
}
