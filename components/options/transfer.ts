import type { FileChoice } from "@/utils/domain/import-choice";
import type { ImportEntry } from "@/utils/domain/import-entry";
import type { ChosenColumns, MendableTable, Reread } from "@/utils/domain/table-columns";
import type { PreviewPaper } from "@/utils/domain/views";

/** Numbers of an import, as far as it has come. */
export interface ImportCounts {
  /** Of the import, to take it back. */
  id: number;
  total: number;
  read: number;
  added: number;
  updated: number;
  known: number;
  skipped: number;
  /** Papers that the reader left out; none where nothing was. */
  leftOut?: number;
  reasons: Record<string, number>;
  examples: SkippedExample[];
}

/** A stretch of a file that was passed over. */
export interface SkippedExample {
  why: string;
  text: string;
}

/** What a file holds, before anything of it is stored. */
export interface FilePreview {
  name: string;
  format: string;
  papers: number;
  abstracts: number;
  ids: number;
  skipped: number;
  reasons: Record<string, number>;
  examples: SkippedExample[];
  /** Whether only the first part was looked at. */
  isPart: boolean;
  /** Why it cannot be read; null where it can. */
  problem: string | null;
  /** The first papers, with their insights. */
  first: PreviewPaper[];
  /** All papers that were looked at. */
  entries: readonly ImportEntry[];
  /** Lines that belong to no paper, the first of them. */
  left: readonly string[];
  /** Tables whose columns can be chosen. */
  tables: readonly MendableTable[];
  /** How it was read, where columns were chosen. */
  reread: Reread | null;
}

/** How the reading of a file with other columns goes, or went. */
export interface Mending {
  /** Which of the files. */
  file: number;
  /** `MendableTable.key` */
  table: string;
  /** What was chosen for it. */
  columns: ChosenColumns;
  /** `refused`: the columns gave no papers, and the file stays as it was read before. */
  state: "going" | "read" | "refused";
}

/** An import or export, on its way or at its end. */
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

/** An import that can be taken back, or that stopped in its middle. */
export interface PastImport {
  id: number;
  name: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  counts: { added: number; updated: number; known: number; skipped: number; leftOut?: number };
  /** `stopped`: the page was closed upon it; `undoing`: it was being taken back then. */
  state: "done" | "cancelled" | "going" | "stopped" | "undoing";
  /** Whether it can go on without its files being chosen again. */
  canGoOn: boolean;
}

/** What the browser says of the room on this device. */
export interface StorageState {
  usedBytes: number;
  quotaBytes: number;
  /** Whether the browser promised not to clear it when room is short. */
  persistent: boolean;
}

/** What the reader can do with the library as a whole. */
export interface TransferActions {
  /** Shows what is in files and texts; each item in the forms it came in. */
  look: (items: File[][]) => void;
  /** Looks at what the clipboard holds. */
  readClipboard: () => void;
  /** Reads a file that was looked at anew, with these columns of a table; with none as Gloss reads it. */
  mend: (file: number, table: MendableTable, columns: ChosenColumns) => void;
  /** Imports what was looked at, of each file what was chosen. */
  confirm: (choices: FileChoice[]) => void;
  goOn: (past: PastImport) => void;
  takeBack: (past: Pick<PastImport, "id" | "name">) => void;
  cancel: () => void;
  /** Saves the list of what the last import passed over. */
  saveSkipped: () => void;
  exportLibrary: () => void;
  /** Saves what the reader marked as wrong. */
  saveCorrections: () => void;
  persist: () => void;
  /** Puts the summary away. */
  dismiss: () => void;
}
