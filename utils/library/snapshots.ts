import { SearchIndex, type NamesSnapshot } from "@/utils/search/search-index";
import type { WordIndexSnapshot } from "@/utils/search/word-index";
import { report } from "@/utils/report";
import type { Database } from "./schema";

/** Raise with every change of the index's fields, their settings or of `indexWords`. */
const VERSION = 2;

/** The index without abstracts, and the revision it is of; null where there is none of use. */
export async function restoreNames(
  db: Database,
): Promise<{ index: SearchIndex; revision: number } | null> {
  const [names, abstracts] = await Promise.all([
    db.get("snapshots", "names"),
    db.getKey("snapshots", "abstracts"),
  ]);
  if (names?.version !== VERSION || abstracts === undefined) return null;
  try {
    const index = SearchIndex.restored(names.content as NamesSnapshot);
    return { index, revision: names.revision };
  } catch (error) {
    report("Restoring the text index; it is built anew", error);
    return null;
  }
}

/** Completes a restored index; false where that cannot be done. */
export async function restoreAbstracts(db: Database, index: SearchIndex): Promise<boolean> {
  const abstracts = await db.get("snapshots", "abstracts");
  if (abstracts?.version !== VERSION) return false;
  try {
    index.restoreAbstracts(abstracts.content as WordIndexSnapshot);
    return true;
  } catch (error) {
    report("Restoring the index of abstracts; it is built anew", error);
    return false;
  }
}

/** A snapshot saves time only: a full disk must not fail the search. */
export async function saveSnapshot(
  db: Database,
  index: SearchIndex,
  revision: number,
): Promise<void> {
  const { names, abstracts } = index.snapshot();
  try {
    const transaction = db.transaction("snapshots", "readwrite");
    await Promise.all([
      transaction.store.put({ version: VERSION, revision, content: names }, "names"),
      transaction.store.put({ version: VERSION, revision, content: abstracts }, "abstracts"),
      transaction.done,
    ]);
  } catch (error) {
    report("Keeping the text index", error);
  }
}
