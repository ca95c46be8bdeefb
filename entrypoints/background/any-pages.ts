import { browser } from "wxt/browser";
import { onReadSitesChange, patternOf, readSites } from "@/utils/network/read-sites";
import { report } from "@/utils/report";

/** Built from `entrypoints/any-page.ts`. */
const SCRIPT = "/any-page.js";
const ID = "any-page";

async function granted(): Promise<string[]> {
  const patterns = (await readSites()).map(patternOf);
  const allowed = await Promise.all(
    patterns.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return patterns.filter((_, at) => allowed[at]);
}

/** Lets the generic reader run on the sites that the reader switched on and granted, on no other. */
async function syncAnyPages(): Promise<void> {
  const matches = await granted();
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (JSON.stringify(before[0]?.matches ?? []) === JSON.stringify(matches)) return;
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches, js: [SCRIPT], runAt: "document_end", persistAcrossSessions: true },
  ]);
  const known = new Set(before[0]?.matches);
  await runOnOpenTabs(matches.filter((pattern) => !known.has(pattern)));
}

async function runOnOpenTabs(url: string[]): Promise<void> {
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined)
        await browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] });
    }),
  );
}

/**
 * Call once, at the top level of the background. The popup may be gone when the browser's question
 * for a permission is answered, so that the answer is heard here.
 */
export function keepAnyPages(): void {
  let turn: Promise<unknown> = Promise.resolve();
  const sync = () => {
    turn = turn
      .then(syncAnyPages)
      .catch((error: unknown) => report("Reading the sites that were switched on", error));
  };
  onReadSitesChange(sync);
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  sync();
}
