import { browser } from "wxt/browser";
import type { ScriptPublicPath } from "wxt/utils/inject-script";

/**
 * Runs the content scripts in tabs that were open before Gloss was installed or updated: Chromium
 * does so only for pages loaded later, Firefox at once; a second run replaces the first.
 */
export async function reannotateOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.allSettled(
    scripts.map(({ matches, js }) => runInTabs(matches ?? [], (js ?? []) as ScriptPublicPath[])),
  );
}

/** Runs files, in order, in every open tab of these sites; a tab that refuses stops no other. */
export async function runInTabs(url: string[], files: ScriptPublicPath[]): Promise<void> {
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.scripting.executeScript({ target: { tabId: id }, files });
    }),
  );
}
