import type { BrowserContext, CDPSession, Page } from "@playwright/test";

/** What a page load cost; times in milliseconds. */
export interface Measure {
  /** When the last strip came, counted from DOMContentLoaded; 0 without strips. */
  lastStrip: number;
  /** The same for those in view. */
  lastInView: number;
  longTasks: number;
  longestTask: number;
  layoutShift: number;
  /** Of the page's main thread: all its tasks. */
  taskTime: number;
  /** Of it, compiling and running scripts, the page's own and Gloss's. */
  scriptTime: number;
  /** Of it, what Gloss counts itself: reading rows and showing strips; 0 where it does not run. */
  ownTime: number;
  /** Of the page's JavaScript after a garbage collection, megabytes. */
  heap: number;
}

/** What the page's own observers gather. */
interface Gathered extends Omit<
  Measure,
  "taskTime" | "scriptTime" | "heap" | "ownTime" | "lastInView"
> {
  /** When each strip came. */
  times: Map<Element, number>;
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
  const worlds = await watchWorlds(session);
  await page.addInitScript(observe);
  await page.goto(url);
  await page.waitForFunction(
    (wanted) => document.querySelectorAll("[data-gloss=strip]").length === wanted,
    strips,
  );
  await rest(page);
  const gathered = await page.evaluate(() => {
    const { times, ...figures } = (globalThis as unknown as { gathered: Gathered }).gathered;
    const inView = [...times].filter(([strip]) => strip.getBoundingClientRect().top < innerHeight);
    return { ...figures, lastInView: Math.max(0, ...inView.map(([, time]) => time)) };
  });
  const costs = await costsOf(session);
  const ownTime = await ownTimeOf(session, worlds);
  await page.close();
  return { ...gathered, ...costs, ownTime };
}

/** Ids of the page's worlds for scripts of extensions, as they are made. */
async function watchWorlds(session: CDPSession): Promise<number[]> {
  const worlds: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.name === "Gloss") worlds.push(context.id);
  });
  await session.send("Runtime.enable");
  return worlds;
}

const SPENT =
  '(({ read = 0, show = 0 } = {}) => read + show)(globalThis[Symbol.for("gloss page")]?.state?.spent)';

/** What the content script left in its own world for the site doctor. */
async function ownTimeOf(session: CDPSession, worlds: number[]): Promise<number> {
  const contextId = worlds.at(-1);
  if (contextId === undefined) return 0;
  const { result } = await session.send("Runtime.evaluate", { expression: SPENT, contextId });
  return Number(result.value);
}

/** What the browser counted for the page, its extensions' scripts among it. */
async function costsOf(
  session: CDPSession,
): Promise<Pick<Measure, "taskTime" | "scriptTime" | "heap">> {
  const before = await session.send("Performance.getMetrics");
  await session.send("HeapProfiler.collectGarbage");
  const after = await session.send("Performance.getMetrics");
  const value = ({ metrics }: typeof before, name: string) =>
    metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    taskTime: value(before, "TaskDuration") * 1000,
    scriptTime: value(before, "ScriptDuration") * 1000,
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
  const gathered = {
    lastStrip: 0,
    longTasks: 0,
    longestTask: 0,
    layoutShift: 0,
    times: new Map<Element, number>(),
  };
  Object.assign(globalThis, { gathered });
  let ready = 0;
  document.addEventListener("DOMContentLoaded", () => {
    ready = performance.now();
  });
  new MutationObserver(() => {
    const strips = document.querySelectorAll("[data-gloss=strip]");
    if (strips.length === gathered.times.size) return;
    gathered.lastStrip = performance.now() - ready;
    for (const strip of strips)
      if (!gathered.times.has(strip)) gathered.times.set(strip, gathered.lastStrip);
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
