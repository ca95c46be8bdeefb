import type { FileChoice } from "@/utils/domain/import-choice";
import type { ImportEntry } from "@/utils/domain/import-entry";
import type { ChosenColumns, MendableTable, Reread } from "@/utils/domain/table-columns";
import type { PreviewPaper } from "@/utils/domain/views";

/** Counts of an import so far. */
export interface ImportCounts {
  /** Id of the import, to undo it. */
  id: number;
  total: number;
  read: number;
  added: number;
  updated: number;
  known: number;
  skipped: number;
  /** Papers that the reader left out; unset if none. */
  leftOut?: number;
  reasons: Record<string, number>;
  examples: SkippedExample[];
}

/** A part of a file that was skipped. */
export interface SkippedExample {
  why: string;
  text: string;
}

/** The content of a file, before anything is stored. */
export interface FilePreview {
  name: string;
  format: string;
  papers: number;
  abstracts: number;
  ids: number;
  skipped: number;
  reasons: Record<string, number>;
  examples: SkippedExample[];
  /** Whether only the first part was read. */
  isPart: boolean;
  /** Why it cannot be read; null if it can. */
  problem: string | null;
  /** The first papers, with their insights. */
  first: PreviewPaper[];
  /** All papers that were read. */
  entries: readonly ImportEntry[];
  /** The first lines that belong to no paper. */
  left: readonly string[];
  /** Tables whose columns can be chosen. */
  tables: readonly MendableTable[];
  /** How it was read again with chosen columns; null if it was not. */
  reread: Reread | null;
}

/** Progress or result of reading a file again with other columns. */
export interface Mending {
  /** Index of the file. */
  file: number;
  /** `MendableTable.key` */
  table: string;
  /** The columns chosen for it. */
  columns: ChosenColumns;
  /** `refused`: these columns contain no papers, so the earlier result is kept. */
  state: "going" | "read" | "refused";
}

/** An import or export, in progress or finished. */
export type Transfer =
  | { what: "looking"; name: string }
  | { what: "preview"; previews: FilePreview[]; mending: Mending | null }
  | { what: "importing"; name: string; progress: ImportCounts; seconds: number }
  | { what: "indexing"; name: string; progress: ImportCounts; seconds: number; missing: number }
  | { what: "imported"; name: string; progress: ImportCounts; cancelled: boolean }
  | { what: "undoing"; name: string; done: number; of: number }
  | { what: "undone"; name: string; removed: number; restored: number }
  | { what: "exporting"; papers: number; of: number }
  | { what: "exported"; name: string }
  | { what: "failed"; why: string };

/** An import that can be undone, or continued if it was interrupted. */
export interface PastImport {
  id: number;
  name: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  counts: { added: number; updated: number; known: number; skipped: number; leftOut?: number };
  /** `stopped`: the page was closed during the import; `undoing`: during its undo. */
  state: "done" | "cancelled" | "going" | "stopped" | "undoing";
  /** Whether it can continue without choosing its files again. */
  canGoOn: boolean;
}

/** Storage of the extension, as reported by the browser. */
export interface StorageState {
  usedBytes: number;
  quotaBytes: number;
  /** Whether the browser promised to keep it when storage is low. */
  persistent: boolean;
}

/** Actions on the library as a whole. */
export interface TransferActions {
  /** Previews files and texts; each item in all of its formats. */
  look: (items: File[][]) => void;
  /** Previews the content of the clipboard. */
  readClipboard: () => void;
  /** Reads a previewed file again with these columns of a table; if empty, with Gloss's own choice. */
  mend: (file: number, table: MendableTable, columns: ChosenColumns) => void;
  /** Imports what was chosen of each previewed file. */
  confirm: (choices: FileChoice[]) => void;
  goOn: (past: PastImport) => void;
  takeBack: (past: Pick<PastImport, "id" | "name">) => void;
  cancel: () => void;
  /** Saves the list of what the last import skipped. */
  saveSkipped: () => void;
  exportLibrary: () => void;
  /** Saves what the reader marked as wrong. */
  saveCorrections: () => void;
  persist: () => void;
  /** Closes the summary. */
  dismiss: () => void;
}
