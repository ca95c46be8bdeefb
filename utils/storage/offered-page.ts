import { browser } from "wxt/browser";
import type { GatheredPaper } from "@/utils/domain/gathered-paper";
import { dropSession, keepSession } from "./keep";

const KEY = "offeredPage";

/** The papers of a page that the reader wants in the library. */
export interface OfferedPage {
  /** Of the page. */
  title: string;
  papers: GatheredPaper[];
  /** Why the page could not be read; null where it was. */
  problem: string | null;
}

/** Keeps a page's papers until the options page takes them. */
export async function offerPage(page: OfferedPage): Promise<void> {
  await keepSession(KEY, page);
}

async function takePage(): Promise<OfferedPage | null> {
  const { [KEY]: page } = await browser.storage.session.get(KEY);
  if (page === undefined) return null;
  await dropSession(KEY);
  return page as OfferedPage;
}

/** Calls back with every page that is offered, now or later, until `signal` is aborted. */
export function onOfferedPage(
  callback: (page: OfferedPage) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const take = () => {
    takePage()
      .then((page) => {
        // oxlint-disable-next-line promise/no-callback-in-promise -- comes as often as pages do
        if (page) callback(page);
      })
      .catch(failed);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === "session" && changes[KEY]?.newValue !== undefined) take();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
  take();
}
