import type { BrowserContext, Page } from "@playwright/test";

/** What a page load cost; times in milliseconds. */
export interface Measure {
  /** When the last strip came, counted from DOMContentLoaded; 0 without strips. */
  lastStrip: number;
  longTasks: number;
  longestTask: number;
  layoutShift: number;
}

/** What the page's own observers gather. */
interface Gathered extends Measure {
  strips: number;
}

/** How long the page must rest before its figures are read, milliseconds. */
const REST = 500;

/** Loads `url` in a new tab, waits for its strips and for rest, and reads the figures. */
export async function measure(
  context: BrowserContext,
  url: string,
  strips: number,
): Promise<Measure> {
  const page = await context.newPage();
  await page.addInitScript(observe);
  await page.goto(url);
  await page.waitForFunction(
    (wanted) => document.querySelectorAll("gloss-badges").length === wanted,
    strips,
  );
  await rest(page);
  const gathered = await page.evaluate(
    () => (globalThis as unknown as { gathered: Gathered }).gathered,
  );
  await page.close();
  return gathered;
}

/** Resolves in the first idle moment after `REST`, when all observers have reported. */
const rest = (page: Page) =>
  page.evaluate(
    (wait) =>
      new Promise<void>((resolve) => {
        setTimeout(() => requestIdleCallback(() => resolve()), wait);
      }),
    REST,
  );

/** Runs in the page before its own scripts. */
function observe(): void {
  const gathered = { lastStrip: 0, longTasks: 0, longestTask: 0, layoutShift: 0, strips: 0 };
  Object.assign(globalThis, { gathered });
  let ready = 0;
  document.addEventListener("DOMContentLoaded", () => {
    ready = performance.now();
  });
  new MutationObserver(() => {
    const strips = document.querySelectorAll("gloss-badges").length;
    if (strips === gathered.strips) return;
    gathered.strips = strips;
    gathered.lastStrip = performance.now() - ready;
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      gathered.longTasks += 1;
      gathered.longestTask = Math.max(gathered.longestTask, duration);
    }
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      gathered.layoutShift += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}
