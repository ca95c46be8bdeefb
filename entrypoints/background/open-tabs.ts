import { browser } from "wxt/browser";
import type { ScriptPublicPath } from "wxt/utils/inject-script";

/**
 * Runs the content scripts in tabs that were open before Gloss was installed or updated: Chromium
 * does so only for pages loaded later, Firefox at once.
 */
export async function reannotateOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.allSettled(
    scripts.map(({ matches, js }) => runInTabs(matches ?? [], (js ?? []) as ScriptPublicPath[])),
  );
}

/** Runs in the page: whether an instance works there already. A second would move the page's lines. */
function isLive(): boolean {
  // As `left("isLive")`, which is not there in the page.
  const left: unknown = Reflect.get(globalThis, Symbol.for("gloss isLive"));
  return typeof left === "function" && left() === true;
}

async function runUnlessLive(tabId: number, files: ScriptPublicPath[]): Promise<void> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: isLive });
  if (answer?.result !== true) await browser.scripting.executeScript({ target: { tabId }, files });
}

/**
 * Runs files, in order, in every open tab of these sites where Gloss does not work yet; a tab that
 * refuses stops no other.
 */
export async function runInTabs(url: string[], files: ScriptPublicPath[]): Promise<void> {
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await runUnlessLive(id, files);
    }),
  );
}
