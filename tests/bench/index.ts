import type { BrowserContext } from "@playwright/test";
import { serve } from "@/tools/browser/fixture-pages";
import { launch } from "@/tools/browser/launch";
import { stopWorker, workerOf } from "@/tools/browser/worker";
import { findChromium } from "@/tools/install/find-browser.mjs";
import { listingOf, type LayoutName } from "@/tests/browser/rows";
import { measure, type Measure } from "./measure";

const ROWS = 100;
const RUNS = 5;
const LISTINGS: { layout: LayoutName; url: string }[] = [
  { layout: "hugging-face", url: "https://huggingface.co/papers/trending" },
  { layout: "arxiv", url: "https://arxiv.org/list/cs.LG/new" },
];

async function openBrowser(extension: string | null): Promise<BrowserContext> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error("There is no Chromium; run `node tools/install.mjs`.");
  const context = await launch({
    executablePath,
    extension,
    profile: "",
    headless: true,
    colorScheme: "light",
    online: false,
  });
  const pages = LISTINGS.map(({ layout, url }) => [url, listingOf(layout, ROWS).html] as const);
  await serve(context, new Map(pages));
  return context;
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Loads a listing `RUNS` times, after `before`; each figure's median. */
async function medians(
  context: BrowserContext,
  { layout, url }: (typeof LISTINGS)[number],
  before?: () => Promise<void>,
): Promise<Measure> {
  const strips = before ? listingOf(layout, ROWS).known : 0;
  const runs = await Array.fromAsync({ length: RUNS }, async () => {
    await before?.();
    return measure(context, url, strips);
  });
  const of = (figure: keyof Measure) => median(runs.map((run) => run[figure]));
  return {
    lastStrip: Math.round(of("lastStrip")),
    longTasks: of("longTasks"),
    longestTask: Math.round(of("longestTask")),
    layoutShift: Number(of("layoutShift").toFixed(4)),
  };
}

const bare = await openBrowser(null);
const without = await Array.fromAsync(LISTINGS, (listing) => medians(bare, listing));
await bare.close();

const context = await openBrowser(".output/chrome-mv3");
await workerOf(context);
// The first load waits for the library to take the bundled digest in; it is not counted.
await Array.fromAsync(LISTINGS, ({ layout, url }) =>
  measure(context, url, listingOf(layout, ROWS).known),
);
const cold = await Array.fromAsync(LISTINGS, (listing) =>
  medians(context, listing, () => stopWorker(context)),
);
const warm = await Array.fromAsync(LISTINGS, (listing) =>
  medians(context, listing, () => Promise.resolve()),
);
await context.close();

console.log(`${ROWS} rows, medians of ${RUNS}; milliseconds from DOMContentLoaded`);
console.table(
  Object.fromEntries(
    LISTINGS.flatMap(({ layout }, index) => [
      [`${layout}: without Gloss`, without[index]],
      [`${layout}: worker stopped`, cold[index]],
      [`${layout}: worker awake`, warm[index]],
    ]),
  ),
);
