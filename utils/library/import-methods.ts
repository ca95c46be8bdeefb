import type { ImportState } from "@/utils/domain/import-state";
import { beginImport, noteImport, readImports, type ImportChange } from "./imports";
import type { Database } from "./schema";
import type { Reader } from "./reader";
import { undoImport, type UndoSummary } from "./undo-import";

/** What the library remembers of imports. */
export interface ImportMethods {
  /** Notes that an import of files begins; resolves to its id, for `put`. */
  beginImport: (files: File[]) => Promise<number>;
  /** Notes how far it has come; one that is done lets go of its files. */
  noteImport: (id: number, change: ImportChange) => Promise<void>;
  /** The last imports, newest first. */
  imports: () => Promise<ImportState[]>;
  /** The files of an import that did not end; null where they were not kept. */
  importFiles: (id: number) => Promise<File[] | null>;
  /** Takes an import back; `onProgress` hears of the batches that were taken back, and of how many. */
  undoImport: (id: number, onProgress: (done: number, of: number) => void) => Promise<UndoSummary>;
}

type Using = <T>(operation: (db: Database) => Promise<T>) => Promise<T>;

/** See `Library`. */
export const importMethods = (using: Using, now: () => number, reader: Reader): ImportMethods => ({
  beginImport: (files) => using((db) => beginImport(db, files, now())),
  noteImport: (id, change) => using((db) => noteImport(db, id, change)),
  imports: () => using(readImports),
  importFiles: (id) => using(async (db) => (await db.get("files", id)) ?? null),
  undoImport: (id, onProgress) => using((db) => undoImport(db, id, { now, reader, onProgress })),
});
