import type { BrowserContext, Page } from "@playwright/test";
import { openOwnPage, stopWorker } from "@/tools/browser/worker";
import { readRecords, text } from "@/tools/records";
import { fill } from "./fill";
import { openGloss } from "./open-gloss";
import { printTable } from "./tables";

/** Milliseconds between two pages that ask. */
const EVERY = 200;
/** Look-ups afterwards, to compare with. */
const AFTER = 40;
const KNOWN = 40;
const ROWS = 100;

const NOTHING_READ = {
  version: () => "an earlier version",
  insightsOf: () => ({ themes: [], claims: [], links: [] }),
};

/** 100 titles of a page, of which the library knows 40, spread over it. */
const candidatesOf = (papers: Record<string, unknown>[]) =>
  Array.from({ length: ROWS }, (_, at) => {
    const record = at < KNOWN ? papers[Math.floor((at * papers.length) / KNOWN)] : undefined;
    return { title: text(record?.["title"]) || `Nobody wrote paper number ${at}`, ids: [] };
  });

type Candidates = ReturnType<typeof candidatesOf>;

/** Milliseconds until a page of these titles has its answer. */
const lookUp = (page: Page, candidates: Candidates) =>
  page.evaluate(
    async (argument) => {
      const asked = performance.now();
      await chrome.runtime.sendMessage({ name: "lookUp", argument });
      return performance.now() - asked;
    },
    { site: "arxiv", candidates },
  );

/** Whether all papers are read anew. */
const isOver = (page: Page) =>
  page.evaluate(async () => {
    const { readingSweep } = await chrome.storage.local.get("readingSweep");
    return (readingSweep as { after?: number | null } | undefined)?.after === null;
  });

/** Asks, one page after the other, as long as it is wanted. */
async function lookUpsWhile(
  page: Page,
  candidates: Candidates,
  isWanted: (asked: number) => Promise<boolean>,
): Promise<number[]> {
  const times: number[] = [];
  // oxlint-disable-next-line no-await-in-loop -- until the end
  while (await isWanted(times.length)) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as pages come
    times.push(await lookUp(page, candidates));
    // oxlint-disable-next-line no-await-in-loop -- a page every other moment
    await page.waitForTimeout(EVERY);
  }
  return times;
}

function quantile(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
}

/** As after an update: nothing is noted, and the worker has not begun. */
async function forgetReading(context: BrowserContext): Promise<void> {
  const page = await openOwnPage(context, "popup.html");
  await page.evaluate(() => chrome.storage.local.remove("readingSweep"));
  await page.close();
}

async function benchSize(records: Record<string, unknown>[], size: number) {
  const papers = records.slice(0, size);
  const context = await openGloss();
  await fill(context, papers, NOTHING_READ);
  await forgetReading(context);
  await stopWorker(context);
  const page = await openOwnPage(context, "popup.html");
  const candidates = candidatesOf(papers);
  const begun = performance.now();
  const times = await lookUpsWhile(
    page,
    candidates,
    async (asked) => asked === 0 || !(await isOver(page)),
  );
  const seconds = (performance.now() - begun) / 1000;
  const after = await lookUpsWhile(page, candidates, (asked) => Promise.resolve(asked < AFTER));
  await stopWorker(context);
  const cold = await lookUp(page, candidates);
  await context.close();
  return {
    papers: size,
    "read anew in s": Math.round(seconds),
    "papers a second": Math.round(size / seconds),
    "worker stopped: first": Math.round(times[0] ?? 0),
    "the same afterwards": Math.round(cold),
    "p50 ms": quantile(times, 0.5),
    "p95 ms": quantile(times, 0.95),
    "max ms": quantile(times, 1),
    "p50 afterwards": quantile(after, 0.5),
    "p95 afterwards": quantile(after, 0.95),
  };
}

/** Libraries of growing size read anew in Chromium while pages ask; `file` holds JSON lines of papers. */
export async function benchReadAnew(file: string, sizes: number[]): Promise<void> {
  const records = readRecords(file);
  const rows = await Array.fromAsync(sizes, (size) => benchSize(records, size));
  printTable(`Papers read anew, and look-ups of ${ROWS} titles meanwhile`, rows);
}
