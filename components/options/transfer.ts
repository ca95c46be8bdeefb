/** Numbers of an import, as far as it has come. */
export interface ImportCounts {
  total: number;
  read: number;
  added: number;
  updated: number;
  known: number;
  skipped: number;
  reasons: Record<string, number>;
  examples: { why: string; text: string }[];
  /** The digest to take out again in order to undo the import; null where that cannot be. */
  origin: { name: string; date: string | null } | null;
}

/** An import or export, on its way or at its end. */
export type Transfer =
  | { what: "importing"; name: string; progress: ImportCounts; seconds: number }
  | { what: "indexing"; name: string; progress: ImportCounts; seconds: number; missing: number }
  | { what: "imported"; name: string; progress: ImportCounts; cancelled: boolean }
  | { what: "exporting"; papers: number; of: number }
  | { what: "exported"; name: string }
  | { what: "undone"; name: string; papers: number }
  | { what: "unfinished"; name: string; papers: number }
  | { what: "failed"; why: string };

/** What the browser says of the room on this device. */
export interface StorageState {
  usedBytes: number;
  quotaBytes: number;
  /** Whether the browser promised not to clear it when room is short. */
  persistent: boolean;
}

/** What the reader can do with the library as a whole. */
export interface TransferActions {
  importFile: (file: File) => void;
  /** Takes the papers of an import out again. */
  undo: (origin: { name: string; date: string | null }) => void;
  cancel: () => void;
  exportLibrary: () => void;
  persist: () => void;
  /** Puts the summary away. */
  dismiss: () => void;
}
