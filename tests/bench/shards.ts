import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BrowserContext } from "@playwright/test";
import { pageWith } from "@/tests/browser/rows";
import { staticHost, type StaticHost } from "@/tests/browser/static-host";
import { serve } from "@/tools/browser/fixture-pages";
import { openOwnPage, workerOf } from "@/tools/browser/worker";
import { readRecords, text } from "@/tools/records";
import { openBrowser } from "./open-gloss";
import { printTable } from "./tables";

/** Holds the permission for this machine's servers, which only a reader can grant otherwise. */
const TEST_BUILD = ".output/chrome-mv3-test";
const PAGE = "https://arxiv.org/list/cs.LG/new";
const ROWS = 100;
const KNOWN = [100, 40, 0];
/** Papers of the bundled digest in the part of the fixture that stays. */
const KNOWN_ELSEWHERE = 3;
/** Milliseconds without a request after which a page is taken to have all it asks for. */
const REST = 2000;

/** Builds the collection by the command that a publisher uses, which prints its rate and memory. */
function built(file: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "gloss-shards-bench-"));
  const command = ["run", "--silent", "digest", "--", file, "--shards", folder];
  const { status } = spawnSync("npm", command, { stdio: "inherit" });
  if (status !== 0) throw new Error("The collection could not be built.");
  return folder;
}

/** Rows of the collection, spread over it from `first`, then papers that nobody wrote. */
function rowsOf(records: Record<string, unknown>[], known: number, first: number) {
  const step = Math.floor(records.length / ROWS);
  return Array.from({ length: ROWS }, (_, at) => {
    const id = `9912.${10_000 + at}`;
    const record = at < known ? records[(first + at * step) % records.length] : undefined;
    // With its own id: a row of another id is another paper of that title.
    return record
      ? { title: text(record["title"]), id: text(record["arxiv"]) || id }
      : { title: `Nobody wrote paper number ${first + at} on such a matter`, id };
  });
}

async function resting(host: StaticHost): Promise<void> {
  for (let before = -1; before !== host.served.length;) {
    before = host.served.length;
    // oxlint-disable-next-line no-await-in-loop -- looks until nothing comes any more
    await new Promise((resolve) => setTimeout(resolve, REST));
  }
}

async function subscribe(context: BrowserContext, host: StaticHost): Promise<void> {
  const options = await openOwnPage(context, "options.html");
  await options.getByLabel("Subscribe to packs").fill(`${host.url}collection.json`);
  await options.getByRole("button", { name: "Subscribe", exact: true }).click();
  await options.getByText(/^A collection of/).waitFor();
  await options.close();
}

async function visit(context: BrowserContext, host: StaticHost, known: number) {
  host.served.splice(0);
  const start = performance.now();
  const page = await context.newPage();
  await page.goto(PAGE);
  const wanted = known + KNOWN_ELSEWHERE;
  await page.waitForFunction(
    (count) => document.querySelectorAll("[data-gloss=strip]").length >= count,
    wanted,
  );
  const ms = Math.round(performance.now() - start);
  await resting(host);
  await page.close();
  const bytes = host.served.reduce((sum, one) => sum + one.bytes, 0);
  return { requests: host.served.length, kB: Math.round(bytes / 1000), ms };
}

/** A page whose rows the reader has not met, with an empty cache. */
async function benchPage(folder: string, records: Record<string, unknown>[], known: number) {
  const host = await staticHost(folder);
  const context = await openBrowser(TEST_BUILD);
  await workerOf(context);
  const pages = new Map([[PAGE, pageWith("arxiv", rowsOf(records, known, 0))]]);
  await serve(context, pages);
  await subscribe(context, host);
  const first = await visit(context, host, known);
  const again = await visit(context, host, known);
  pages.set(PAGE, pageWith("arxiv", rowsOf(records, known, 7)));
  const next = await visit(context, host, known);
  await context.close();
  host.close();
  return {
    "rows known": known,
    requests: first.requests,
    kB: first.kB,
    "last strip ms": first.ms,
    "requests again": again.requests,
    "requests of the next page": next.requests,
    "kB of the next page": next.kB,
  };
}

/** What a page of 100 rows costs that asks a sharded collection of the papers of `file`. */
export async function benchShards(file: string): Promise<void> {
  const folder = built(file);
  const records = readRecords(file);
  const rows = await Array.fromAsync(KNOWN, (known) => benchPage(folder, records, known));
  printTable(`A page of ${ROWS} rows that asks a collection of ${records.length} papers`, rows);
}
