import type { BrowserContext, Page } from "@playwright/test";
import { pageWith } from "@/tests/browser/rows";
import { readRecords, text } from "@/tools/records";
import { serve } from "@/tools/browser/fixture-pages";
import { openOwnPage, stopWorker } from "@/tools/browser/worker";
import { arxivId } from "@/utils/domain/paper-id";
import type { Candidate } from "@/utils/domain/match";
import { fill } from "./fill";
import { measure } from "./measure";
import { openGloss } from "./open-gloss";
import { median } from "./median";
import { printTable } from "./tables";

const URL = "https://arxiv.org/list/cs.LG/new";
const RUNS = 5;
const QUESTIONS = 21;
const ROWS = 100;
const KNOWN = 40;
/** Papers of the bundled digest in the part of the fixture that stays. */
const KNOWN_ELSEWHERE = 3;

interface Row {
  title: string;
  id: string;
}

/** 100 rows, first those of the library, spread over it, then papers that nobody wrote. */
function rowsOf(papers: Record<string, unknown>[]): Row[] {
  const step = Math.floor(papers.length / KNOWN);
  return Array.from({ length: ROWS }, (_, index) => {
    const id = `9912.${10_000 + index}`;
    const record = index < KNOWN ? papers[index * step] : undefined;
    return record
      ? { title: text(record["title"]), id: text(record["arxiv"]) || id }
      : { title: `Nobody wrote paper number ${index} on such a matter`, id };
  });
}

const candidateOf = ({ title, id }: Row): Candidate => {
  const arxiv = arxivId(id);
  return { title, ids: arxiv ? [arxiv] : [] };
};

/** Median milliseconds of a question of these candidates to the worker. */
const asked = (page: Page, candidates: Candidate[]) =>
  page.evaluate(
    async ({ argument, runs }) => {
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        const start = performance.now();
        // oxlint-disable-next-line no-await-in-loop -- one question at a time
        await chrome.runtime.sendMessage({ name: "lookUp", argument });
        times.push(performance.now() - start);
      }
      return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    },
    { argument: { site: "arxiv", candidates }, runs: QUESTIONS },
  );

/** The look-up itself: a question of all rows, less one of none, which is the way there and back. */
async function lookUpAlone(context: BrowserContext, rows: Row[]): Promise<string> {
  const page = await openOwnPage(context, "popup.html");
  const whole = await asked(page, rows.map(candidateOf));
  const way = await asked(page, []);
  await page.close();
  return (whole - way).toFixed(1);
}

/** Megabytes that the library takes on disk. */
async function diskOf(context: BrowserContext): Promise<number> {
  const page = await openOwnPage(context, "popup.html");
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  await page.close();
  return Math.round(usage / 1e6);
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
  const rows = rowsOf(papers);
  await serve(context, new Map([[URL, pageWith("arxiv", rows)]]));
  await measure(context, URL, KNOWN + KNOWN_ELSEWHERE);
  const cold = await lastStrips(context, () => stopWorker(context));
  const warm = await lastStrips(context, () => Promise.resolve());
  const alone = await lookUpAlone(context, rows);
  const disk = await diskOf(context);
  await context.close();
  return {
    papers: size,
    "worker stopped": cold,
    "worker awake": warm,
    "look-up alone": alone,
    "disk MB": disk,
    "filled in s": Math.round(seconds),
  };
}

/** A page's look-up in libraries of growing size; `file` holds JSON lines of papers. */
export async function benchLookUp(file: string, sizes: number[]): Promise<void> {
  const records = readRecords(file);
  const rows = await Array.fromAsync(sizes, (size) => benchSize(records, size));
  printTable(`Last of ${KNOWN} strips on a page of ${ROWS} titles, median of ${RUNS}, ms`, rows);
}
