import type { EntryFacts } from "./import-choice";
import type { PaperId } from "./paper-id";

/** A paper of a file that is looked at before an import. */
export interface ImportEntry extends EntryFacts {
  title: string;
  /** The first of its ids. */
  id: PaperId | null;
  /** Where a list names it: see `PaperReason.place`. Null in formats with fields. */
  kind: string | null;
  /** Whether only its neighbours show that it is a paper. */
  isUnsure: boolean;
}
