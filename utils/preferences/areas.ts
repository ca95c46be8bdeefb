import { browser } from "wxt/browser";
import {
  type DatedPreferences,
  mergePreferences,
  withoutTimes,
  type Preferences,
} from "@/utils/domain/preferences";
import { pending } from "@/utils/storage/items";
import { fromRecords } from "./records";

/** Changes that wait for storage.sync. */
export const readPending = async (): Promise<DatedPreferences> => fromRecords(await pending.read());

/** Records of preferences by their keys, as they are stored. */
export interface Areas {
  waiting: unknown;
  synced: Record<string, unknown>;
}

/** Without storage.sync, which the browser may have switched off, what waits for it. */
export async function readAreas(): Promise<Areas> {
  const [waiting, synced] = await Promise.all([
    pending.read(),
    browser.storage.sync.get(null).catch(() => ({})),
  ]);
  return { waiting, synced };
}

/** Everything the reader set, with times. */
export const datedIn = ({ waiting, synced }: Areas): DatedPreferences =>
  mergePreferences(fromRecords(synced), fromRecords(waiting));

export const readDated = async (): Promise<DatedPreferences> => datedIn(await readAreas());

/** What the reader set, also where the browser has not synced it yet. */
export const readPreferences = async (): Promise<Preferences> => withoutTimes(await readDated());
