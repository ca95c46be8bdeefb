import type { FilePreview } from "@/components/options/transfer";
import type { FileChoice } from "@/utils/domain/import-choice";
import type { Reread } from "@/utils/domain/table-columns";
import type { ImportProgress } from "@/utils/import/import-papers";
import type { TitleAndAbstract } from "@/utils/import/read-ahead";

/** What the options page asks of a worker. */
export type LibraryRequest =
  /** Each item in the forms that it came in, of which the best is taken. */
  | { what: "preview"; items: File[][]; reread: Reread | null }
  /** Of each file what was chosen; all of them without choices. */
  | { what: "import"; files: File[]; choices: FileChoice[] }
  | { what: "resume"; id: number }
  | { what: "undo"; id: number }
  | { what: "export" }
  | { what: "corrections" };

/** Ports to the workers beside an import: each takes `BesideRequest`s. */
export interface BesidePorts {
  insights: MessagePort[];
  index: MessagePort;
}

/** What an import asks of the workers beside it; the port in a request hears the answer. */
export type BesideRequest =
  /** The insights of papers, in order. */
  | { what: "read"; papers: TitleAndAbstract[]; port: MessagePort }
  /** To take papers into the text index that came so far, and to complete it. */
  | { what: "follow" }
  | { what: "prepare"; port: MessagePort };

/** How far a worker is with the text index; null: it is made and kept. */
export type IndexProgress = { missing: number } | { failed: string } | null;

/** What a worker of the library hears. */
export type WorkerMessage =
  /** Work, with those beside it where it is an import. */
  | { what: "do"; request: LibraryRequest; beside: BesidePorts | null }
  /** To do what the port asks. */
  | { what: "serve"; port: MessagePort }
  /** What was taken in so far stays. */
  | { what: "cancel" }
  /** One of the workers beside it failed. */
  | { what: "lost" };

/** What that worker tells. */
export type WorkerAnswer =
  /** A preview of each file, also of those that cannot be read. */
  | { what: "previewed"; files: File[]; previews: FilePreview[] }
  | { what: "importing"; progress: ImportProgress }
  | { what: "indexing"; progress: ImportProgress; missing: number }
  | { what: "imported"; progress: ImportProgress; cancelled: boolean; skipped: Blob | null }
  | { what: "undoing"; done: number; of: number }
  | { what: "undone"; removed: number; restored: number }
  | { what: "exporting"; papers: number; of: number }
  | { what: "exported"; file: Blob }
  | { what: "failed"; why: string };
