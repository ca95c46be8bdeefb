/** An import as stored in the library. */
export interface ImportState {
  id: number;
  /** Names of its files. */
  name: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  /** The next file, and the next record in it (line or paper). */
  at: { file: number; record: number };
  /** Numbers of papers. */
  counts: { added: number; updated: number; known: number; skipped: number; leftOut?: number };
  /** `going` and `undoing` also remain after an interruption. */
  state: "going" | "cancelled" | "done" | "undoing";
  /** Whether it can continue without choosing the files again. */
  canGoOn: boolean;
}
