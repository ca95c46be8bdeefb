import type { PreviewPaper } from "@/utils/domain/views";
import type { FilePreview } from "@/utils/import/preview";
import type { ImportProgress } from "@/utils/import/import-papers";
import type { TitleAndAbstract } from "@/utils/import/read-ahead";

/** What the options page asks of the worker beside it. */
export type WorkerRequest =
  /** Each item in the forms that it came in, of which the best is taken. */
  | { what: "preview"; items: File[][] }
  | { what: "import"; files: File[] }
  | { what: "resume"; id: number }
  | { what: "undo"; id: number }
  | { what: "export" }
  /** Asked by such a worker of another: the insights of papers, in order, sent to the port. */
  | { what: "read"; papers: TitleAndAbstract[]; port: MessagePort }
  /** The same of the text index: to take papers in, and to complete it, of which the port hears. */
  | { what: "follow" }
  | { what: "prepare"; port: MessagePort };

/** What that worker tells. */
export type WorkerAnswer =
  | { what: "previewed"; files: File[]; previews: FilePreview[]; first: PreviewPaper[] }
  | { what: "importing"; progress: ImportProgress }
  | { what: "indexing"; progress: ImportProgress; missing: number }
  | { what: "imported"; progress: ImportProgress; cancelled: boolean; skipped: Blob | null }
  | { what: "undoing"; done: number; of: number }
  | { what: "undone"; removed: number; restored: number }
  | { what: "exporting"; papers: number; of: number }
  | { what: "exported"; file: Blob }
  | { what: "failed"; why: string };

const LAST = new Set<WorkerAnswer["what"]>([
  "previewed",
  "imported",
  "undone",
  "exported",
  "failed",
]);

/** Work that goes on. */
export interface LibraryWork {
  /** What was taken in so far stays. */
  cancel: () => void;
  /** Ends it at once: for work that changes nothing. */
  stop: () => void;
}

/**
 * Does long work on the library in a worker of this page, which neither the page nor a stop of the
 * extension's service worker interrupts. Ends with `previewed`, `imported`, `undone`, `exported` or
 * `failed`.
 */
export function startLibraryWork(
  request: WorkerRequest,
  onAnswer: (answer: WorkerAnswer) => void,
): LibraryWork {
  const worker = new Worker(new URL("library-worker.ts", import.meta.url), { type: "module" });
  const failed = (why: string) => onAnswer({ what: "failed", why });
  worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
    onAnswer(data);
    if (LAST.has(data.what)) worker.terminate();
  });
  worker.addEventListener("error", ({ message }) => {
    failed(message || "The work on the library stopped. What was done is kept; try again.");
    worker.terminate();
  });
  worker.postMessage(request, []);
  return {
    cancel: () => worker.postMessage({ what: "cancel" }, []),
    stop: () => worker.terminate(),
  };
}
