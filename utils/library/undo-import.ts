import { noteImport } from "./imports";
import type { Reader } from "./reader";
import { removeListings } from "./remove-listings";
import type { Database } from "./schema";
import { givenTaken } from "./take-back";
import { transact } from "./transact";

/** Papers a transaction: short enough not to block a page's look-up. */
const BATCH = 100;

/** What taking an import back did, in papers. */
export interface UndoSummary {
  removed: number;
  /** Known before the import; as they were before it again. */
  restored: number;
}

interface UndoOptions {
  now: () => number;
  reader: Reader;
  /** Hears after each batch of the papers that were looked at, and of how many. */
  onProgress: (papers: number, of: number) => void;
}

/**
 * Takes an import back, as if it had never come: papers that nothing else lists go, the others are what
 * their other listings say. In batches; a stop in the middle leaves whole papers, and taking it back
 * again completes it. The text index drops what went when it is next built.
 */
export async function undoImport(
  db: Database,
  id: number,
  { now, reader, onProgress }: UndoOptions,
): Promise<UndoSummary> {
  await noteImport(db, id, { state: "undoing" });
  const summary: UndoSummary = { removed: 0, restored: 0 };
  const undo = async (papers: number[], done: number) => {
    const { gone, seen } = await removeListings(
      db,
      { papers, takeBack: givenTaken(id) },
      { now: now(), reader },
      { durability: "relaxed" }, // a batch lost with the machine is taken back again
    );
    summary.removed += gone;
    summary.restored += seen;
    onProgress(done, Math.max(done, of));
  };
  const brought = (await db.getAllFromIndex("gains", "import", id)).map(({ papers }) => papers);
  const of = brought.length + Math.ceil((await countEnriched(db, id)) / BATCH);
  let done = 0;
  // oxlint-disable no-await-in-loop -- batch by batch, so that look-ups come between
  for (const papers of brought) await undo(papers, (done += 1));
  for (;;) {
    // Asked again each time: what one batch changes may be others' papers, and others store meanwhile.
    const papers = await db.getAllKeysFromIndex("sources", "givers", id, BATCH);
    if (papers.length === 0) break;
    await undo(papers, (done += 1));
  }
  // oxlint-enable no-await-in-loop
  await forgetImport(db, id);
  return summary;
}

/** Of papers that it gave something which were known, or were listed again since. */
const countEnriched = (db: Database, id: number): Promise<number> =>
  db.countFromIndex("sources", "givers", id);

const NOTES = ["imports", "files", "gains"] as const;

const forgetImport = (db: Database, id: number): Promise<void> =>
  transact(db, NOTES, async (transaction) => {
    const gains = transaction.objectStore("gains");
    const keys = await gains.index("import").getAllKeys(id);
    await transaction.objectStore("imports").delete(id);
    await transaction.objectStore("files").delete(id);
    await Promise.all(keys.map(async (key) => gains.delete(key)));
  });
