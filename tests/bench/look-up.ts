import type { BrowserContext } from "@playwright/test";
import { pageWith } from "@/tests/browser/rows";
import { readRecords, text } from "@/tools/records";
import { serve } from "@/tools/browser/fixture-pages";
import { stopWorker } from "@/tools/browser/worker";
import { fill } from "./fill";
import { measure } from "./measure";
import { openGloss } from "./open-gloss";
import { median } from "./median";
import { printTable } from "./tables";

const URL = "https://arxiv.org/list/cs.LG/new";
const RUNS = 5;
const ROWS = 100;
const KNOWN = 40;
/** Papers of the bundled digest in the part of the fixture that stays. */
const KNOWN_ELSEWHERE = 3;

/** 100 rows, first those of the library, spread over it, then papers that nobody wrote. */
function listingOf(papers: Record<string, unknown>[]): string {
  const step = Math.floor(papers.length / KNOWN);
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const id = `9912.${10_000 + index}`;
    const record = index < KNOWN ? papers[index * step] : undefined;
    return record
      ? { title: text(record["title"]), id: text(record["arxiv"]) || id }
      : { title: `Nobody wrote paper number ${index} on such a matter`, id };
  });
  return pageWith("arxiv", rows);
}

async function lastStrips(context: BrowserContext, before: () => Promise<void>): Promise<number> {
  const runs = await Array.fromAsync({ length: RUNS }, async () => {
    await before();
    return (await measure(context, URL, KNOWN + KNOWN_ELSEWHERE)).lastStrip;
  });
  return Math.round(median(runs));
}

/** Last strip of a page of 100 titles, 40 known, with a library of `size` papers of `file`. */
async function benchSize(records: Record<string, unknown>[], size: number) {
  const context = await openGloss();
  const papers = records.slice(0, size);
  const start = performance.now();
  await fill(context, papers);
  const seconds = (performance.now() - start) / 1000;
  const html = listingOf(papers);
  await serve(context, new Map([[URL, html]]));
  await measure(context, URL, KNOWN + KNOWN_ELSEWHERE);
  const cold = await lastStrips(context, () => stopWorker(context));
  const warm = await lastStrips(context, () => Promise.resolve());
  await context.close();
  return {
    papers: size,
    "worker stopped": cold,
    "worker awake": warm,
    "filled in s": Math.round(seconds),
  };
}

/** A page's look-up in libraries of growing size; `file` holds JSON lines of papers. */
export async function benchLookUp(file: string, sizes: number[]): Promise<void> {
  const records = readRecords(file);
  const rows = await Array.fromAsync(sizes, (size) => benchSize(records, size));
  printTable(`Last of ${KNOWN} strips on a page of ${ROWS} titles, median of ${RUNS}, ms`, rows);
}
