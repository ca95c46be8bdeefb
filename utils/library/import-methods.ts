import type { FileChoice } from "@/utils/domain/import-choice";
import type { ImportState } from "@/utils/domain/import-state";
import { beginImport, givenFiles, noteImport, readImports, type ImportChange } from "./imports";
import type { Database } from "./schema";
import type { Reader } from "./reader";
import { undoImport, type UndoSummary } from "./undo-import";

/** What the library remembers of imports. */
export interface ImportMethods {
  /** Notes that an import of files begins, with what was chosen of each; resolves to its id, for `put`. */
  beginImport: (files: File[], choices?: FileChoice[]) => Promise<number>;
  /** Notes how far it has come; one that is done lets go of its files. */
  noteImport: (id: number, change: ImportChange) => Promise<void>;
  /** The last imports, newest first. */
  imports: () => Promise<ImportState[]>;
  /** The files of an import that did not end; null where they were not kept. */
  importFiles: (id: number) => Promise<File[] | null>;
  /** What was chosen of these files; empty where all their papers are taken. */
  importChoices: (id: number) => Promise<FileChoice[]>;
  /** Takes an import back; `onProgress` hears of the batches that were taken back, and of how many. */
  undoImport: (id: number, onProgress: (done: number, of: number) => void) => Promise<UndoSummary>;
}

type Using = <T>(operation: (db: Database) => Promise<T>) => Promise<T>;

/** See `Library`. */
export const importMethods = (using: Using, now: () => number, reader: Reader): ImportMethods => ({
  beginImport: (files, choices = []) => using((db) => beginImport(db, { files, choices }, now())),
  noteImport: (id, change) => using((db) => noteImport(db, id, change)),
  imports: () => using(readImports),
  importFiles: (id) => using(async (db) => (await givenFiles(db, id))?.files ?? null),
  importChoices: (id) => using(async (db) => (await givenFiles(db, id))?.choices ?? []),
  undoImport: (id, onProgress) => using((db) => undoImport(db, id, { now, reader, onProgress })),
});
