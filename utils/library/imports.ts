import type { FileChoice } from "@/utils/domain/import-choice";
import type { ImportState } from "@/utils/domain/import-state";
import type { Database, ImportRecord } from "./schema";
import { transact, type Transaction } from "./transact";

/** Imports that can be taken back; what older ones gave stays for good. */
const KEPT = 10;
/** Bytes of files that are kept for going on after a stop; larger ones are chosen again. */
const MAX_FILES = 300_000_000;

const NONE: ImportRecord["counts"] = { added: 0, updated: 0, known: 0, skipped: 0 };

const sizeOf = (files: readonly File[]) => files.reduce((sum, { size }) => sum + size, 0);

/** What a reader gave to be imported. */
export interface GivenFiles {
  files: File[];
  /** Of each file; empty where all papers are taken. */
  choices: FileChoice[];
}

/** Notes that an import begins; with its files, where they are not too large to be kept. */
export async function beginImport(
  db: Database,
  { files, choices }: GivenFiles,
  startedAt: number,
): Promise<number> {
  const name = files.map((file) => file.name).join(", ");
  const at = { file: 0, record: 0 };
  await forgetOld(db);
  // The store gives a new import its id.
  const record = { name, startedAt, at, counts: NONE, state: "going" } as ImportRecord;
  const id = await db.add("imports", record);
  if (sizeOf(files) <= MAX_FILES) await keepFiles(db, id, { files, choices });
  return id;
}

async function keepFiles(db: Database, id: number, { files, choices }: GivenFiles): Promise<void> {
  const kept = choices.length > 0 ? { files, choices } : files;
  try {
    await transact(db, ["files"], (transaction) => transaction.store.put(kept, id));
  } catch {
    // The browser keeps no files, or has no room for these: they are chosen again to go on.
  }
}

/** What an import that did not end was given; null where its files were not kept. */
export async function givenFiles(db: Database, id: number): Promise<GivenFiles | null> {
  const kept = (await db.get("files", id)) ?? null;
  return Array.isArray(kept) ? { files: kept, choices: [] } : kept;
}

/** Imports beyond the last ten cannot be taken back any more. */
async function forgetOld(db: Database): Promise<void> {
  const ids = await db.getAllKeys("imports");
  const old = ids.slice(0, Math.max(0, ids.length - KEPT + 1));
  if (old.length === 0) return;
  await transact(db, ["imports", "files", "gains"], async (transaction) => {
    const gains = transaction.objectStore("gains");
    for (const id of old) {
      // oxlint-disable-next-line no-await-in-loop -- one at most, but for the first time
      const keys = await gains.index("import").getAllKeys(id);
      for (const store of ["imports", "files"] as const)
        void transaction.objectStore(store).delete(id);
      for (const key of keys) void gains.delete(key);
    }
  });
}

/** What is noted of an import as it goes on. */
export type ImportChange = Partial<Pick<ImportRecord, "at" | "counts" | "state">>;

const NOTED = ["imports", "files"] as const;

/** Notes how far an import has come; a finished one lets go of its files. */
export async function noteImport(db: Database, id: number, change: ImportChange): Promise<void> {
  const note = async (transaction: Transaction<typeof NOTED>) => {
    const imports = transaction.objectStore("imports");
    const record = await imports.get(id);
    if (record) await imports.put({ ...record, ...change });
    if (change.state === "done") await transaction.objectStore("files").delete(id);
  };
  await transact(db, NOTED, note, { durability: "relaxed" });
}

/** The last imports, newest first. */
export async function readImports(db: Database): Promise<ImportState[]> {
  const transaction = db.transaction(["imports", "files"]);
  const [records, kept] = await Promise.all([
    transaction.objectStore("imports").getAll(),
    transaction.objectStore("files").getAllKeys(),
  ]);
  const canGoOn = new Set(kept);
  return records.map((record) => stateOf(record, canGoOn.has(record.id))).toReversed();
}

const stateOf = (record: ImportRecord, canGoOn: boolean): ImportState => ({ ...record, canGoOn });
