import { browser } from "wxt/browser";
import type { ScriptPublicPath } from "wxt/utils/inject-script";
import type { ScriptId } from "@/utils/domain/kept";
import { queue } from "@/utils/async/queue";
import { isRead, patternOf } from "@/utils/permissions/read-sites";
import { readSites } from "@/utils/storage/items";
import { report } from "@/utils/logging/report";
import { runInTabs } from "./open-tabs";

/** Built from `entrypoints/any-page`, and what reads pages. */
const SCRIPTS: ScriptPublicPath[] = ["/any-page.js", "/annotate.js"];
const ID = "any-page" satisfies ScriptId;

async function granted(): Promise<string[]> {
  const origins = await readSites.read();
  const allowed = await Promise.all(origins.map(isRead));
  return origins.filter((_, at) => allowed[at]).map(patternOf);
}

/** Lets the generic reader run on the sites that the reader switched on and granted, on no other. */
async function syncAnyPages(): Promise<void> {
  const matches = await granted();
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (JSON.stringify(before[0]?.matches ?? []) === JSON.stringify(matches)) return;
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches, js: SCRIPTS, runAt: "document_end", persistAcrossSessions: true },
  ]);
  const known = new Set(before[0]?.matches);
  await runInTabs(
    matches.filter((pattern) => !known.has(pattern)),
    SCRIPTS,
  );
}

/**
 * Call once, at the top level of the background. The popup may be gone when the browser's question
 * for a permission is answered, so that the answer is heard here. Returns what does it once more.
 */
export function keepAnyPages(): () => Promise<void> {
  const inTurn = queue();
  const sync = () =>
    inTurn(syncAnyPages).catch((error: unknown) => {
      report("Reading the sites that were switched on", error);
    });
  readSites.watch(sync);
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  void sync();
  return sync;
}
