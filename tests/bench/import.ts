import type { BrowserContext, Page } from "@playwright/test";
import { gzipSync } from "node:zlib";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openOwnPage, stopWorker } from "@/tools/browser/worker";
import { readRecords } from "@/tools/records";
import { median } from "./median";
import { openGloss } from "./open-gloss";
import { printTable } from "./tables";

/** Half an hour: an import of 100,000 papers takes minutes. */
const PATIENCE = 1_800_000;

const RUNS = 5;

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

/** Titles of a page, none of them known: those cost most. */
const CANDIDATES = Array.from({ length: 100 }, (_, at) => ({
  title: `Candidate number ${at} of a page`,
  ids: [],
}));

/** How long a page of 100 titles waits for its answer while the import goes on. */
async function measureLookUps(context: BrowserContext, options: Page) {
  const popup = await openOwnPage(context, "popup.html");
  // A page in the background draws no frames, and is not waited for.
  await options.bringToFront();
  const times: number[] = [];
  // A short import may be over before anybody looks.
  await options
    .getByText(/papers, .* a second|^Imported: /)
    .first()
    .waitFor({ timeout: PATIENCE });
  // oxlint-disable-next-line no-await-in-loop -- until the import is over
  while (await options.getByText(/papers, .* a second/).isVisible()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as pages come
    const time = await popup.evaluate(
      async (argument) => {
        const asked = performance.now();
        await chrome.runtime.sendMessage({ name: "lookUp", argument });
        return performance.now() - asked;
      },
      { site: "arxiv", candidates: CANDIDATES },
    );
    times.push(time);
    // oxlint-disable-next-line no-await-in-loop -- a page every other moment
    await popup.waitForTimeout(200);
  }
  await popup.close();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return { "look-up p50 ms": at(0.5), "look-up p95 ms": at(0.95), "look-up max ms": at(1) };
}

/** From opening the popup to the first result of what is typed there, after `before`. */
async function firstResult(context: BrowserContext, before: () => Promise<void>) {
  const runs = await Array.fromAsync({ length: RUNS }, async () => {
    await before();
    const start = performance.now();
    const popup = await openOwnPage(context, "popup.html");
    await popup.getByRole("combobox", { name: "Search papers" }).waitFor();
    await popup.keyboard.type("learning");
    await popup.locator("mark").first().waitFor();
    const found = performance.now() - start;
    await popup.close();
    return found;
  });
  return Math.round(median(runs));
}

async function benchSize(records: Record<string, unknown>[], size: number) {
  const file = join(mkdtempSync(join(tmpdir(), "gloss-import-")), "papers.jsonl.gz");
  const lines = records.slice(0, size).map((record) => JSON.stringify(record));
  writeFileSync(file, gzipSync(lines.join("\n")));
  const context = await openGloss();
  const options = await openOwnPage(context, "options.html");
  await options.getByText("113 papers").first().waitFor();
  const start = performance.now();
  const lookUps = measureLookUps(context, options);
  await options.getByLabel("Import papers").setInputFiles(file);
  await options.getByRole("button", { name: /^Import (?:all of it|[\d,]+ papers)$/ }).click();
  await options.getByText(/^Imported: /).waitFor({ timeout: PATIENCE });
  const seconds = (performance.now() - start) / 1000;
  const summary = await options.getByText(/^Imported: /).textContent();
  const { usage = 0 } = await options.evaluate(() => navigator.storage.estimate());
  const times = await lookUps;
  const stopped = await firstResult(context, () => stopWorker(context));
  const awake = await firstResult(context, () => Promise.resolve());
  await context.close();
  return {
    papers: size,
    "import s": Math.round(seconds),
    "papers a second": Math.round(size / seconds),
    ...times,
    "disk MB": megabytes(usage),
    "first result, worker stopped": stopped,
    "worker awake": awake,
    summary,
  };
}

/**
 * Imports of growing size in Chromium, insights and text index made; `file` holds JSON lines of papers.
 * First results are medians.
 */
export async function benchImport(file: string, sizes: number[]): Promise<void> {
  const records = readRecords(file);
  const rows = await Array.fromAsync(sizes, (size) => benchSize(records, size));
  printTable("Imports in Chromium, insights computed", rows);
}
