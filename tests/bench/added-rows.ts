import type { BrowserContext, Page } from "@playwright/test";
import { serve } from "@/tools/browser/fixture-pages";
import { fill } from "./fill";
import { knownOf, listingWith, type Listing } from "./listings";
import { median } from "./median";
import { openGloss } from "./open-gloss";
import { printTable } from "./tables";

const RUNS = 6;
/** Rows of the page, and those that are added, all of them known. */
const ROWS = 100;
const ADDED = 20;
/** How long the page rests before they come, milliseconds. */
const REST = 5000;

/** Adds the rows of a page to another's list, and resolves to the milliseconds until their strips stand there. */
const addRows = (page: Page, html: string, list: string, added: number): Promise<number> =>
  page.evaluate(
    ({ html: other, list: selector, added: wanted }) => {
      const parsed = new DOMParser().parseFromString(other, "text/html");
      const rows = [...(parsed.querySelector(selector)?.children ?? [])];
      const strips = () => document.querySelectorAll("[data-gloss=strip]").length;
      const whole = strips() + wanted;
      const start = performance.now();
      const { promise, resolve } = Promise.withResolvers<number>();
      new MutationObserver(() => {
        if (strips() === whole) resolve(performance.now() - start);
      }).observe(document, { childList: true, subtree: true });
      document.querySelector(selector)?.append(...rows);
      return promise;
    },
    { html, list, added },
  );

async function timeOf(context: BrowserContext, shown: Listing, more: Listing): Promise<number> {
  const page = await context.newPage();
  await page.goto(shown.url);
  await page.waitForFunction(
    (wanted) => document.querySelectorAll("[data-gloss=strip]").length === wanted,
    shown.strips,
  );
  await page.waitForTimeout(REST);
  const time = await addRows(page, more.html, shown.list, ADDED);
  await page.close();
  return time;
}

/** When rows that a page adds later have their strips, on a page of each layout. */
export async function benchAddedRows(): Promise<void> {
  const known = knownOf(2 * (ROWS + ADDED));
  const shown = listingWith(known.slice(0, ROWS));
  const more = listingWith(known.slice(ROWS));
  const context = await openGloss();
  await serve(context, new Map(shown.map(({ url, html }) => [url, html])));
  await fill(context, known);
  const rows: Record<string, object> = {};
  for (const [at, listing] of shown.entries()) {
    const times: number[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    while (times.length < RUNS) times.push(await timeOf(context, listing, more[at] ?? listing));
    rows[listing.name] = {
      median: Math.round(median(times)),
      most: Math.round(Math.max(...times)),
    };
  }
  await context.close();
  printTable(`${ADDED} known rows added after ${REST / 1000} s: strips after so many ms`, rows);
}
