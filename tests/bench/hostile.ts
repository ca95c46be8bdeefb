import type { BrowserContext, Page } from "@playwright/test";
import { pageWith } from "@/tests/browser/rows";
import { serve } from "@/tools/browser/fixture-pages";
import { openOwnPage } from "@/tools/browser/worker";
import { readRecords, text } from "@/tools/records";
import { fill } from "./fill";
import { openGloss } from "./open-gloss";
import { printTable } from "./tables";

const URL = "https://arxiv.org/list/cs.LG/new";
const ASKED = 20;
const QUESTIONS = 200;
/** Questions before them, which start the worker and read what it keeps in memory. */
const WARMING = 20;
/** Milliseconds between two questions, as a reader's tabs put them. */
const PAUSE = 20;

/** Rows that nobody could answer quickly, of a page that wants to keep Gloss busy. */
const ATTACKS: Record<string, () => string> = {
  "no hostile page": () => "",
  "200 abstracts of 5,000 numbers": () => withAbstracts("1–2 ".repeat(2490)),
  "20,000 cut titles": () =>
    pageWith(
      "arxiv",
      titled((at) => `a${"!".repeat(at % 50)}…`, 20_000),
    ),
  "20,000 long cut titles": () =>
    pageWith(
      "arxiv",
      titled((at) => `Learning representations ${at % 7}…`, 20_000),
    ),
  "20,000 titles of 1,000 characters": () =>
    pageWith(
      "arxiv",
      titled((at) => `${at} ${"word ".repeat(199)}`, 20_000),
    ),
};

const titled = (title: (at: number) => string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ title: title(at), id: `9912.${10_000 + at}` }));

const withAbstracts = (abstract: string) =>
  pageWith(
    "arxiv",
    titled((at) => `Nobody wrote paper number ${at}`, 200),
  ).replaceAll(
    '<div class="list-authors">',
    `<p class="mathjax">${abstract}</p><div class="list-authors">`,
  );

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
      argument: titles.map((title) => ({ title, ids: [] })),
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
  await serve(context, new Map([[URL, html]]));
  const beside = async () => {
    const hostile = html === "" ? null : await context.newPage();
    await hostile?.goto(URL, { waitUntil: "domcontentloaded" });
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
