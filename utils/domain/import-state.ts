/** An import as the library remembers it. */
export interface ImportState {
  id: number;
  /** Names of its files. */
  name: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  /** The file and the record in it (line, or paper) that come next. */
  at: { file: number; record: number };
  /** In papers. */
  counts: { added: number; updated: number; known: number; skipped: number; leftOut?: number };
  /** `going` and `undoing` also where a stop has ended it. */
  state: "going" | "cancelled" | "done" | "undoing";
  /** Whether it can go on without its files being chosen again. */
  canGoOn: boolean;
}
