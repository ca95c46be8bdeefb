import { browser, type Browser } from "wxt/browser";

/** What changed of an area of storage, by key. */
export type Changes = Record<string, Browser.storage.StorageChange>;

/** Calls back, until `signal` aborts, whenever anything changed that is stored. */
export function onStored(
  callback: (changes: Changes, area: string) => void,
  signal?: AbortSignal,
): void {
  const { onChanged } = browser.storage;
  onChanged.addListener(callback);
  signal?.addEventListener("abort", () => onChanged.removeListener(callback), { once: true });
}
