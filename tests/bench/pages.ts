import type { BrowserContext } from "@playwright/test";
import { serve } from "@/tools/browser/fixture-pages";
import { openOwnPage, stopWorker } from "@/tools/browser/worker";
import { LETTERS, NEGATIVE_PAGES, negativePage } from "@/tests/scenarios/negative-pages";
import { fill } from "./fill";
import { knownOf, listingsOf, type Listing } from "./listings";
import type { MadeUpPaper } from "./made-up-papers";
import { measure, type Measure } from "./measure";
import { medians, RUNS } from "./medians";
import { openBrowser, openGloss } from "./open-gloss";
import { printTable } from "./tables";

type Page = Omit<Listing, "list">;

/** Pages without papers, where Gloss has nothing to do. */
const negatives: Page[] = Object.entries(NEGATIVE_PAGES).map(([name, { url, body }]) => ({
  name,
  url,
  html: negativePage(body),
  strips: 0,
}));

async function serving(opening: Promise<BrowserContext>, listings: Page[]) {
  const context = await opening;
  await serve(context, new Map(listings.map(({ url, html }) => [url, html])));
  return context;
}

const nothing = () => Promise.resolve();

async function withoutGloss(listings: Page[]): Promise<Measure[]> {
  const context = await serving(openBrowser(null), listings);
  const figures = await Array.fromAsync(listings, (listing) =>
    medians(context, listing.url, 0, nothing),
  );
  await context.close();
  return figures;
}

async function withGloss(
  listings: Page[],
  known: MadeUpPaper[],
): Promise<{ cold: Measure[]; warm: Measure[] }> {
  const context = await serving(openGloss(), listings);
  await fill(context, known);
  const mediansAfter = (before: () => Promise<void>) =>
    Array.fromAsync(listings, ({ url, strips }) => medians(context, url, strips, before));
  // The first load of each fills the browser's own caches; it is not counted.
  await Array.fromAsync(listings, ({ url, strips }) => measure(context, url, strips));
  const cold = await mediansAfter(() => stopWorker(context));
  const warm = await mediansAfter(nothing);
  await context.close();
  return { cold, warm };
}

/** A Gmail thread without a digest, where the reader has Gmail switched on. */
async function gmailFigures(): Promise<Record<string, Measure>> {
  const [url, body] = LETTERS;
  const thread = { name: "Gmail thread", url, html: negativePage(body), strips: 0 };
  const [bare] = await withoutGloss([thread]);
  const context = await serving(openGloss(".output/chrome-mv3-test"), [thread]);
  await switchOn(context, new URL(url).origin);
  const warm = await medians(context, url, 0, nothing);
  await context.close();
  return {
    [`${thread.name}: without Gloss`]: bare ?? warm,
    [`${thread.name}: switched on, worker awake`]: warm,
  };
}

/** As the popup does; the test build may read Gmail without the browser's question. */
async function switchOn(context: BrowserContext, origin: string): Promise<void> {
  const page = await openOwnPage(context, "options.html");
  await page.getByText("113 papers").first().waitFor();
  await page.evaluate((site) => chrome.storage.local.set({ readSites: [site] }), origin);
  await page.waitForFunction(
    async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0,
  );
  await page.close();
}

/**
 * What Gloss costs a page of each of these many rows, every other one a known paper, and pages without
 * papers, beside the page without it. Needs the production build (`npm run build`), and for Gmail that of
 * the tests.
 */
export async function benchPages(counts: number[]): Promise<void> {
  const listings = [...counts.flatMap(listingsOf), ...negatives];
  const bare = await withoutGloss(listings);
  const { cold, warm } = await withGloss(listings, knownOf(Math.max(...counts)));
  const gmail = await gmailFigures();
  printTable(`Medians of ${RUNS}; milliseconds (from DOMContentLoaded for the last strip), MB`, {
    ...Object.fromEntries(
      listings.flatMap(({ name }, index) => [
        [`${name}: without Gloss`, bare[index]],
        [`${name}: worker stopped`, cold[index]],
        [`${name}: worker awake`, warm[index]],
      ]),
    ),
    ...gmail,
  });
}
