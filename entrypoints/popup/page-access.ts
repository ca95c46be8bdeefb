import { browser } from "wxt/browser";
import type { PageAccess } from "@/components/popup/contract";
import { isRead, originOf, startReading, stopReading } from "@/utils/permissions/read-sites";
import { siteOf } from "@/utils/sites/index";

/** Whether Gloss reads the page that the popup was opened on; null where there is nothing to read. */
export async function pageAccess(): Promise<PageAccess | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const origin = originOf(tab?.url);
  if (origin === null || !tab?.url) return null;
  const site = siteOf(new URL(tab.url));
  if (site) return { host: site.name, origin, state: "known" };
  const state = (await isRead(origin)) ? "on" : "off";
  return { host: new URL(tab.url).hostname, origin, state };
}

/** Switches the page's site on or off. Call in the reader's own click: the browser asks back. */
export async function setPageAccess({ origin }: PageAccess, on: boolean): Promise<void> {
  await (on ? startReading(origin) : stopReading(origin));
}
