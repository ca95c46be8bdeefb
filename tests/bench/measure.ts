import type { BrowserContext, CDPSession, Page } from "@playwright/test";

/** What a page load cost; times in milliseconds. */
export interface Measure {
  /** When the last strip came, counted from DOMContentLoaded; 0 without strips. */
  lastStrip: number;
  longTasks: number;
  longestTask: number;
  layoutShift: number;
  /** Of the page's main thread: all its tasks. */
  taskTime: number;
  /** Of the page's JavaScript after a garbage collection, megabytes. */
  heap: number;
}

/** What the page's own observers gather. */
interface Gathered extends Omit<Measure, "taskTime" | "heap"> {
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
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
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
  const costs = await costsOf(session);
  await page.close();
  return { ...gathered, ...costs };
}

/** What the browser counted for the page, its extensions' scripts among it. */
async function costsOf(session: CDPSession): Promise<Pick<Measure, "taskTime" | "heap">> {
  const before = await session.send("Performance.getMetrics");
  await session.send("HeapProfiler.collectGarbage");
  const after = await session.send("Performance.getMetrics");
  const value = ({ metrics }: typeof before, name: string) =>
    metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    taskTime: value(before, "TaskDuration") * 1000,
    heap: value(after, "JSHeapUsedSize") / 1e6,
  };
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
