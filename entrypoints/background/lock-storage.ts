import { browser } from "wxt/browser";

const TRUSTED = { accessLevel: "TRUSTED_CONTEXTS" } as const;

/**
 * Keeps what is stored from content scripts: whoever takes over a page's process could read what the reader
 * subscribed to, and write that everything is to be erased. Firefox knows no such method, and older Chromium
 * refuses it of these areas: see `docs/threat-model.md`. Call at every start of the background.
 */
export async function lockStorage(): Promise<void> {
  await Promise.allSettled([
    browser.storage.local.setAccessLevel?.(TRUSTED),
    browser.storage.sync.setAccessLevel?.(TRUSTED),
  ]);
}
