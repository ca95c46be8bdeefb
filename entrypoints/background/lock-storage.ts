import { browser } from "wxt/browser";

const TRUSTED = { accessLevel: "TRUSTED_CONTEXTS" } as const;

/**
 * Denies content scripts access to stored items. A compromised renderer could otherwise read the reader's
 * subscriptions, or request an erasure. Firefox has no such method, and older Chromium refuses it for these
 * areas: see `docs/threat-model.md`. Call at every start of the background.
 */
export async function lockStorage(): Promise<void> {
  await Promise.allSettled([
    browser.storage.local.setAccessLevel?.(TRUSTED),
    browser.storage.sync.setAccessLevel?.(TRUSTED),
  ]);
}
