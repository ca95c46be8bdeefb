import { browser } from "wxt/browser";

/** What open pages hear of; they hold no more than its name, and ask for what is new. */
export type PageNews = "preferences" | "library";

/** Tells every tab in which Gloss reads the page: content scripts cannot read what is stored. */
export async function tellPages(news: PageNews): Promise<void> {
  const tabs = await browser.tabs.query({});
  // A tab without Gloss refuses.
  await Promise.allSettled(
    tabs.map(async ({ id }) => id !== undefined && browser.tabs.sendMessage(id, { news })),
  );
}

/** Calls back in a page, until `signal` is aborted, whenever there is such news. */
export function onPageNews(news: PageNews, callback: () => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    if (Object(message).news === news) callback();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener));
}
