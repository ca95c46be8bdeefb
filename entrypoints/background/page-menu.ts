import * as v from "valibot";
import { browser, type Browser } from "wxt/browser";
import { offeredPage } from "@/utils/storage/items";
import type { GatheredPaper } from "@/utils/domain/gathered-paper";
import { report } from "@/utils/logging/report";
import { gatheredPapers } from "@/utils/messages/request-shapes";

/** Characters of a page's own title. */
const MAX_NAME = 300;
const TOO_LARGE =
  "This page holds too much to be read in one go. Save the page, and choose its file here.";
/** Built from `entrypoints/gather-page`. */
const SCRIPT = "/gather-page.js";

async function gathered(tab: number): Promise<GatheredPaper[]> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId: tab },
    files: [SCRIPT],
  });
  return v.parse(gatheredPapers, answer?.result ?? []);
}

/** Reads a page and offers its papers on the options page, where the reader sees them first. */
export async function offerTab({
  id,
  title: whole = "This page",
}: Browser.tabs.Tab): Promise<void> {
  const title = whole.slice(0, MAX_NAME);
  let [papers, problem]: [GatheredPaper[], string | null] = [[], null];
  try {
    papers = id === undefined ? [] : await gathered(id);
    if (papers.length === 0) problem = "No paper was found on this page.";
  } catch (error) {
    report("Reading a page's papers", error);
    problem = "The browser lets no extension read this page.";
  }
  await offeredPage.write({ title, papers, problem }).catch(async (error: unknown) => {
    report("Keeping a page's papers", error);
    await offeredPage.write({ title, papers: [], problem: TOO_LARGE });
  });
  await browser.runtime.openOptionsPage();
}

/** Makes the entry "Add this page's papers to Gloss" of the context menu. Call after an installation. */
export async function makePageMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: "add-page",
    title: "Add this page’s papers to Gloss",
    contexts: ["page", "selection", "link"],
    documentUrlPatterns: ["http://*/*", "https://*/*"],
  });
}
