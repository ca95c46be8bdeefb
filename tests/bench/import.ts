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

async function benchSize(records: Record<string, unknown>[], size: number) {
  const file = join(mkdtempSync(join(tmpdir(), "gloss-import-")), "papers.jsonl.gz");
  const lines = records.slice(0, size).map((record) => JSON.stringify(record));
  writeFileSync(file, gzipSync(lines.join("\n")));
  const context = await openGloss();
  const options = await openOwnPage(context, "options.html");
  await options.getByText("113 papers").first().waitFor();
  const start = performance.now();
  await options.getByLabel("Choose a file, or drop one here").setInputFiles(file);
  await options.getByText("Preparing search").waitFor({ timeout: PATIENCE });
  const stored = performance.now();
  await options.getByText(/^Imported: /).waitFor({ timeout: PATIENCE });
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
