import { browser, type Browser } from "wxt/browser";

const TRUSTED = { accessLevel: "TRUSTED_CONTEXTS" } as const;

/** Firefox has no such method, and Chromium of before 140 only that of `storage.session`. */
async function lock(area: Browser.storage.StorageArea): Promise<void> {
  if ("setAccessLevel" in area) await area.setAccessLevel(TRUSTED).catch(() => {});
}

/**
 * Keeps what is stored from content scripts: whoever takes over a page's process could read what the reader
 * subscribed to, and write that everything is to be erased. Call at every start of the background.
 */
export async function lockStorage(): Promise<void> {
  await Promise.all([lock(browser.storage.local), lock(browser.storage.sync)]);
}
