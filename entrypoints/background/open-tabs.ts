import { browser } from "wxt/browser";
import { SITES } from "@/utils/sites/index";

const CONTENT_SCRIPT = "/content-scripts/annotate.js";

/**
 * Runs the content script in tabs that were open before Gloss was installed or updated: Chromium
 * does so only for pages loaded later, Firefox at once; a second run replaces the first.
 */
export async function reannotateOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({ url: SITES.flatMap((site) => site.matches) });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await browser.scripting.executeScript({ target: { tabId: id }, files: [CONTENT_SCRIPT] });
    }),
  );
}
