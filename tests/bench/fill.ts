import type { BrowserContext, Page } from "@playwright/test";
import { openOwnPage } from "@/tools/browser/worker";
import { text } from "@/tools/records";
import { arxivId } from "@/utils/domain/paper-id";
import { insightsOf } from "@/utils/insights/index";
import { insightsVersion } from "@/utils/insights/version";
import { listingOf } from "@/utils/library/listings/listing";
import { settled } from "@/utils/library/listings/settle";
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
  const giving = { seq: 0, at: 0, by: 0 };
  const source = { origin: { name: "bench", date: null }, rank: "feed", giving } as const;
  const [one] = settled([], [listingOf(paper, source, reader)], reader);
  if (!one) throw new Error("Nothing was made of a record");
  return one.paper;
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
    await add(
      page,
      papers,
      papers.flatMap((paper) => hashesOf(paper)),
    );
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
