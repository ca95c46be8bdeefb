import type { BrowserContext } from "@playwright/test";
import { serve } from "@/tools/browser/fixture-pages";
import { stopWorker } from "@/tools/browser/worker";
import { NEGATIVE_PAGES, negativePage } from "@/tests/scenarios/negative-pages";
import { fill } from "./fill";
import { knownOf, listingsOf, type Listing } from "./listings";
import type { MadeUpPaper } from "./made-up-papers";
import { measure, type Measure } from "./measure";
import { median } from "./median";
import { openBrowser, openGloss } from "./open-gloss";
import { printTable } from "./tables";

const RUNS = 5;

type Page = Omit<Listing, "list">;

/** Pages without papers, where Gloss has nothing to do. */
const negatives: Page[] = Object.entries(NEGATIVE_PAGES).map(([name, [url, body]]) => ({
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

/** Loads a listing `RUNS` times, each after `before`; each figure's median. */
async function medians(
  context: BrowserContext,
  url: string,
  strips: number,
  before: () => Promise<void>,
): Promise<Measure> {
  const runs = await Array.fromAsync({ length: RUNS }, async () => {
    await before();
    return measure(context, url, strips);
  });
  const of = (figure: keyof Measure, digits = 0) =>
    Number(median(runs.map((run) => run[figure])).toFixed(digits));
  return {
    lastStrip: of("lastStrip"),
    lastInView: of("lastInView"),
    longTasks: of("longTasks"),
    longestTask: of("longestTask"),
    layoutShift: of("layoutShift", 4),
    taskTime: of("taskTime"),
    scriptTime: of("scriptTime", 1),
    ownTime: of("ownTime", 1),
    heap: of("heap", 1),
  };
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

/**
 * What Gloss costs a page of each of these many rows, every other one a known paper, and pages without
 * papers, beside the page without it. Needs the production build (`npm run build`).
 */
export async function benchPages(counts: number[]): Promise<void> {
  const listings = [...counts.flatMap(listingsOf), ...negatives];
  const bare = await withoutGloss(listings);
  const { cold, warm } = await withGloss(listings, knownOf(Math.max(...counts)));
  printTable(
    `Medians of ${RUNS}; milliseconds (from DOMContentLoaded for the last strip), MB`,
    Object.fromEntries(
      listings.flatMap(({ name }, index) => [
        [`${name}: without Gloss`, bare[index]],
        [`${name}: worker stopped`, cold[index]],
        [`${name}: worker awake`, warm[index]],
      ]),
    ),
  );
}
