import { browser } from "wxt/browser";
import type { LocalKey, SessionKey } from "@/utils/domain/kept";

// The only writers of `storage.local` and `storage.session`: they take no key that `KEPT` does not list.

export const keepLocal = (key: LocalKey, value: unknown): Promise<void> =>
  browser.storage.local.set({ [key]: value });

export const dropLocal = (...keys: LocalKey[]): Promise<void> => browser.storage.local.remove(keys);

export const keepSession = (key: SessionKey, value: unknown): Promise<void> =>
  browser.storage.session.set({ [key]: value });

export const dropSession = (key: SessionKey): Promise<void> => browser.storage.session.remove(key);

/** Removes all of both but one key, also what an earlier Gloss kept. */
export async function dropAllBut(key: LocalKey): Promise<void> {
  const stored = Object.keys(await browser.storage.local.get(null));
  const others = stored.filter((other) => other !== key);
  await Promise.all([browser.storage.local.remove(others), browser.storage.session.clear()]);
}
