import { browser, type Browser } from "wxt/browser";
import type { SyncState } from "@/utils/domain/preferences";
import { itemsBytes, SYNC_QUOTA } from "@/utils/domain/sync-size";
import { PENDING, PROBLEM, readPending } from "./areas";
import { toRecords } from "./records";

const SWITCHED_OFF =
  "This browser's sync storage cannot be read. Your settings are kept on this device.";

/** How much of the sync storage is used, how many changes are pending, and the last problem. */
export async function syncState(): Promise<SyncState> {
  const [synced, { [PROBLEM]: problem }, pending] = await Promise.all([
    browser.storage.sync.get(null).catch(() => null),
    browser.storage.local.get(PROBLEM),
    readPending(),
  ]);
  const refused = typeof problem === "string" ? problem : null;
  return {
    usedBytes: itemsBytes(synced ?? {}),
    quotaBytes: SYNC_QUOTA.bytes,
    pending: Object.keys(toRecords(pending)).length,
    problem: synced ? refused : SWITCHED_OFF,
  };
}

/** Calls back whenever `syncState` may have changed, until `signal` aborts. */
export function watchSyncState(callback: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === "sync" || PENDING in changes || PROBLEM in changes) callback();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged), {
    once: true,
  });
}
