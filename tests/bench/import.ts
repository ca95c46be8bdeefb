import type { BrowserContext, Page } from "@playwright/test";
import { gzipSync } from "node:zlib";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openOwnPage } from "@/tools/browser/worker";
import { readRecords } from "@/tools/records";
import { openGloss } from "./open-gloss";
import { printTable } from "./tables";

/** Half an hour: an import of 100,000 papers takes minutes. */
const PATIENCE = 1_800_000;

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
  await options.getByText(/papers, .* a second/).waitFor({ timeout: PATIENCE });
  // oxlint-disable-next-line no-await-in-loop -- until the import is over
  while (await options.getByText(/papers, .* a second/).isVisible()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as pages come
    const time = await popup.evaluate(async (argument) => {
      const asked = performance.now();
      await chrome.runtime.sendMessage({ name: "lookUp", argument });
      return performance.now() - asked;
    }, CANDIDATES);
    times.push(time);
    // oxlint-disable-next-line no-await-in-loop -- a page every other moment
    await popup.waitForTimeout(200);
  }
  await popup.close();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return { "look-up p50 ms": at(0.5), "look-up p95 ms": at(0.95), "look-up max ms": at(1) };
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
  const stored = performance.now();
  await options.getByText("Preparing search").waitFor({ state: "hidden", timeout: PATIENCE });
  const indexed = performance.now();
  const summary = await options.getByText(/^Imported: /).textContent();
  const { usage = 0 } = await options.evaluate(() => navigator.storage.estimate());
  const popup = await openOwnPage(context, "popup.html");
  const asked = performance.now();
  await popup.keyboard.type("learning");
  await popup.locator("mark").first().waitFor();
  const found = performance.now();
  await context.close();
  return {
    papers: size,
    "import s": Math.round((stored - start) / 1000),
    "papers a second": Math.round((size / (stored - start)) * 1000),
    ...(await lookUps),
    "search index s": Math.round((indexed - stored) / 1000),
    "disk MB": megabytes(usage),
    "first result ms": Math.round(found - asked),
    summary,
  };
}

/** Imports of growing size in Chromium, insights computed; `file` holds JSON lines of papers. */
export async function benchImport(file: string, sizes: number[]): Promise<void> {
  const records = readRecords(file);
  const rows = await Array.fromAsync(sizes, (size) => benchSize(records, size));
  printTable("Imports in Chromium, insights computed", rows);
}
