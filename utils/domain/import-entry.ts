import type { EntryFacts } from "./import-choice";
import type { PaperId } from "./paper-id";

/** A paper of a file, as listed before an import. */
export interface ImportEntry extends EntryFacts {
  title: string;
  /** The first of its ids. */
  id: PaperId | null;
  /** Where in a list it was found: see `PaperReason.place`. Null for formats with fields. */
  kind: string | null;
  /** Whether only its neighbours suggest that it is a paper. */
  isUnsure: boolean;
}
