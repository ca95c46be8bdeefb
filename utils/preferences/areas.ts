import { browser } from "wxt/browser";
import type { LocalKey } from "@/utils/domain/kept";
import {
  type DatedPreferences,
  mergePreferences,
  withoutTimes,
  type Preferences,
} from "@/utils/domain/preferences";
import { fromRecords } from "./records";

/** Key in storage.local: changes that storage.sync has not taken yet. */
export const PENDING = "pending" satisfies LocalKey;
/** Key in storage.local: why storage.sync refused the last write, in words for the reader. */
export const PROBLEM = "syncProblem" satisfies LocalKey;

/** Changes that wait for storage.sync. */
export async function readPending(): Promise<DatedPreferences> {
  const { [PENDING]: pending } = await browser.storage.local.get(PENDING);
  return fromRecords(pending);
}

/** Records that storage.sync holds. Rejects where the browser has switched it off. */
const readSynced = async (): Promise<DatedPreferences> =>
  fromRecords(await browser.storage.sync.get(null));

/** Everything the reader set, with times; without storage.sync, what waits for it. */
export async function readDated(): Promise<DatedPreferences> {
  const [pending, synced] = await Promise.all([
    readPending(),
    readSynced().catch(() => fromRecords({})),
  ]);
  return mergePreferences(synced, pending);
}

/** What the reader set, also where the browser has not synced it yet. */
export const readPreferences = async (): Promise<Preferences> => withoutTimes(await readDated());
