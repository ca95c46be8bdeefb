import type { BrowserContext, Page } from "@playwright/test";
import { openOwnPage } from "@/tools/browser/worker";
import { text } from "@/tools/records";
import { arxivId } from "@/utils/domain/paper-id";
import { insightsOf } from "@/utils/insights/index";
import { insightsVersion } from "@/utils/insights/version";
import { newPaper } from "@/utils/library/merge-paper";
import { hashesOf } from "@/utils/library/note-hashes";
import type { Reader } from "@/utils/library/reader";
import type { NewPaper } from "@/utils/library/schema";

/** Papers a message to the page. */
const BATCH = 1000;

const TODAY: Reader = { insightsOf, version: insightsVersion };

function stored(record: Record<string, unknown>, reader: Reader): NewPaper {
  const arxiv = arxivId(text(record["arxiv"]));
  const paper = {
    title: text(record["title"]),
    abstract: text(record["abstract"]),
    ids: arxiv ? [arxiv] : [],
  };
  return newPaper(paper, { name: "bench", date: null }, 0, reader);
}

/** Stores papers in the extension's library as an import leaves them, once its stores are there. */
export async function fill(
  context: BrowserContext,
  records: Record<string, unknown>[],
  reader = TODAY,
): Promise<void> {
  const page = await openOwnPage(context, "popup.html");
  await page.getByText("113 papers").waitFor();
  for (let at = 0; at < records.length; at += BATCH) {
    const papers = records.slice(at, at + BATCH).map((record) => stored(record, reader));
    // oxlint-disable-next-line no-await-in-loop -- bounds what lies in memory
    await add(page, papers, papers.flatMap(hashesOf));
  }
  await page.close();
}

const add = (page: Page, papers: NewPaper[], hashes: number[]) =>
  page.evaluate(
    async ({ batch, found }) => {
      const opening = indexedDB.open("gloss");
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.addEventListener("success", () => resolve(opening.result));
        opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
      });
      const stores = ["papers", "hashes"];
      const transaction = database.transaction(stores, "readwrite", { durability: "relaxed" });
      transaction.objectStore("hashes").add({ hashes: Uint32Array.from(found) });
      for (const paper of batch) transaction.objectStore("papers").add(paper);
      await new Promise((resolve) => {
        transaction.addEventListener("complete", resolve);
      });
      database.close();
    },
    { batch: papers, found: hashes },
  );
