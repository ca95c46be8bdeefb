import { browser, type Browser } from "wxt/browser";
import type { SyncState } from "@/utils/domain/preferences";
import { PENDING, PROBLEM, readPending } from "./areas";
import { toRecords } from "./records";

/** Chromium's and Firefox's limit; Firefox does not tell it in a constant. */
const QUOTA_BYTES = 102_400;

/** As browsers count: the key and the value's JSON. (`getBytesInUse` counts the same.) */
const sizeOf = (items: Record<string, unknown>) =>
  Object.entries(items)
    .map(([key, value]) => new TextEncoder().encode(key + JSON.stringify(value)).length)
    .reduce((sum, bytes) => sum + bytes, 0);

const SWITCHED_OFF =
  "This browser's sync storage cannot be read. Your settings are kept on this device.";

/** How much of the sync storage is used, what waits, and what went wrong. */
export async function syncState(): Promise<SyncState> {
  const [synced, { [PROBLEM]: problem }, pending] = await Promise.all([
    browser.storage.sync.get(null).catch(() => null),
    browser.storage.local.get(PROBLEM),
    readPending(),
  ]);
  const refused = typeof problem === "string" ? problem : null;
  return {
    usedBytes: sizeOf(synced ?? {}),
    quotaBytes: QUOTA_BYTES,
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
