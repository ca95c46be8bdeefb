import type { BrowserContext, Page } from "@playwright/test";
import { HOSTILE_ROWS, HOSTILE_URL } from "@/tests/browser/hostile-rows";
import { serve } from "@/tools/browser/fixture-pages";
import { openOwnPage } from "@/tools/browser/worker";
import { readRecords, text } from "@/tools/records";
import { fill } from "./fill";
import { openGloss } from "./open-gloss";
import { printTable } from "./tables";

const ASKED = 20;
const QUESTIONS = 200;
/** Questions before them, which start the worker and read what it keeps in memory. */
const WARMING = 20;
/** Milliseconds that the browser may take for the hostile page itself: a busy machine takes minutes. */
const PATIENCE = 300_000;
/** Milliseconds between two questions, as a reader's tabs put them. */
const PAUSE = 20;

const ATTACKS = { "no hostile page": () => "", ...HOSTILE_ROWS };

/** Milliseconds of each of many small look-ups, one after the other. */
const timesOf = (page: Page, titles: string[]) =>
  page.evaluate(
    async ({ argument, questions, warming, pause }) => {
      const times: number[] = [];
      for (let at = -warming; at < questions; at += 1) {
        const start = performance.now();
        // oxlint-disable-next-line no-await-in-loop -- one question at a time
        await chrome.runtime.sendMessage({ name: "lookUp", argument });
        if (at >= 0) times.push(performance.now() - start);
        // oxlint-disable-next-line no-await-in-loop -- as above
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      return times.toSorted((a, b) => a - b);
    },
    {
      argument: { site: "arxiv", candidates: titles.map((title) => ({ title, ids: [] })) },
      questions: QUESTIONS,
      warming: WARMING,
      pause: PAUSE,
    },
  );

const at = (times: number[], share: number) =>
  (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1);

const summary = (times: number[]) => ({
  "median ms": at(times, 0.5),
  "p99 ms": at(times, 0.99),
  "longest ms": at(times, 1),
});

/** Switches Gloss on the hostile page's site. */
const switched = (own: Page, on: boolean) =>
  own.evaluate((argument) => chrome.runtime.sendMessage({ name: "setSite", argument }), {
    site: "arxiv",
    on,
  });

async function attack(context: BrowserContext, titles: string[], html: string) {
  const own = await openOwnPage(context, "popup.html");
  await context.unrouteAll();
  await serve(context, new Map([[HOSTILE_URL, html]]));
  const beside = async () => {
    const hostile = html === "" ? null : await context.newPage();
    await hostile?.goto(HOSTILE_URL, { waitUntil: "domcontentloaded", timeout: PATIENCE });
    const times = await timesOf(own, titles);
    await hostile?.close();
    return summary(times);
  };
  await switched(own, false);
  // What the page itself takes of the machine.
  const off = await beside();
  await switched(own, true);
  const during = await beside();
  const after = summary(await timesOf(own, titles));
  await own.close();
  return {
    "p99 ms, Gloss off on it": off["p99 ms"],
    ...during,
    "p99 ms after it was closed": after["p99 ms"],
  };
}

/** How long look-ups of other pages take while a page does what it can to hold them up. */
export async function benchHostile(file: string, size: number): Promise<void> {
  const papers = readRecords(file).slice(0, size);
  const titles = papers.slice(0, ASKED).map((paper) => text(paper["title"]));
  const context = await openGloss();
  await fill(context, papers);
  const rows: Record<string, object> = {};
  for (const [name, html] of Object.entries(ATTACKS)) {
    // oxlint-disable-next-line no-await-in-loop -- one attack after the other
    rows[name] = await attack(context, titles, html());
  }
  await context.close();
  printTable(`Look-ups of ${ASKED} titles in ${size} papers beside a hostile page`, rows);
}
