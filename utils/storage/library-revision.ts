import { browser } from "wxt/browser";
import { keepLocal } from "./keep";

const KEY = "libraryRevision";

/** Tells every open page that answers it remembers may be out of date. */
export async function announceLibraryChange(now: number): Promise<void> {
  await keepLocal(KEY, now);
}

/** Calls back, until `signal` is aborted, whenever the library changed. */
export function onLibraryChange(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}
