import { browser, type Browser } from "wxt/browser";
import type { Preferences } from "@/utils/domain/preferences";
import { report } from "@/utils/logging/report";
import { PENDING, readPreferences } from "./areas";
import { isPreferenceKey } from "./records";

type Changes = Record<string, Browser.storage.StorageChange>;

const concerns = (changes: Changes, area: string) =>
  area === "sync" ? Object.keys(changes).some(isPreferenceKey) : PENDING in changes;

/**
 * Calls back with all preferences whenever one of them changes, here or on another device, until
 * `signal` aborts; not at the start. Each state is told once, the newest last.
 */
export function watchPreferences(
  callback: (preferences: Preferences) => void,
  signal: AbortSignal,
): void {
  let reading = Promise.resolve();
  let told = "";
  async function tell() {
    const preferences = await readPreferences();
    const state = JSON.stringify(preferences);
    if (signal.aborted || state === told) return;
    told = state;
    callback(preferences);
  }
  const onChanged = (changes: Changes, area: string) => {
    if (!concerns(changes, area)) return;
    reading = reading.then(tell).catch((error: unknown) => {
      if (!signal.aborted) report("Reading changed preferences", error);
    });
  };
  const event = browser.storage.onChanged;
  event.addListener(onChanged);
  signal.addEventListener("abort", () => event.removeListener(onChanged), { once: true });
}
