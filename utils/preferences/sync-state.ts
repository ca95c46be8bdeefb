import { browser } from "wxt/browser";
import type { SyncState } from "@/utils/domain/preferences";
import { itemsBytes, SYNC_QUOTA } from "@/utils/domain/sync-size";
import { pending, syncProblem } from "@/utils/storage/items";
import { onStored } from "@/utils/storage/on-stored";
import { readPending } from "./areas";
import { toRecords } from "./records";

const SWITCHED_OFF =
  "This browser's sync storage cannot be read. Your settings are kept on this device.";

/** How much of the sync storage is used, how many changes are pending, and the last problem. */
export async function syncState(): Promise<SyncState> {
  const [synced, problem, waiting] = await Promise.all([
    browser.storage.sync.get(null).catch(() => null),
    syncProblem.read(),
    readPending(),
  ]);
  return {
    usedBytes: itemsBytes(synced ?? {}),
    quotaBytes: SYNC_QUOTA.bytes,
    pending: Object.keys(toRecords(waiting)).length,
    problem: synced ? problem : SWITCHED_OFF,
  };
}

/** Calls back whenever `syncState` may have changed, until `signal` aborts. */
export function watchSyncState(callback: () => void, signal: AbortSignal): void {
  pending.watch(callback, signal);
  syncProblem.watch(callback, signal);
  onStored((_, area) => {
    if (area === "sync") callback();
  }, signal);
}
