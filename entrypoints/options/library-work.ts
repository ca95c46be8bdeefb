import type { ImportProgress } from "@/utils/import/import-papers";

/** What the options page asks of the worker beside it. */
export type WorkerRequest = { what: "import"; file: File } | { what: "export" };

/** What that worker tells. */
export type WorkerAnswer =
  | { what: "importing"; progress: ImportProgress }
  | { what: "indexing"; progress: ImportProgress; missing: number }
  | { what: "imported"; progress: ImportProgress; cancelled: boolean }
  | { what: "exporting"; papers: number; of: number }
  | { what: "exported"; file: Blob }
  | { what: "failed"; why: string };

/** Work that goes on. */
export interface LibraryWork {
  /** What was taken in so far stays. */
  cancel: () => void;
}

/**
 * Does long work on the library in a worker of this page, which neither the page nor a stop of the
 * extension's service worker interrupts. Ends with `imported`, `exported` or `failed`.
 */
export function startLibraryWork(
  request: WorkerRequest,
  onAnswer: (answer: WorkerAnswer) => void,
): LibraryWork {
  const worker = new Worker(new URL("library-worker.ts", import.meta.url), { type: "module" });
  const failed = (why: string) => onAnswer({ what: "failed", why });
  worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
    onAnswer(data);
    if (["imported", "exported", "failed"].includes(data.what)) worker.terminate();
  });
  worker.addEventListener("error", ({ message }) => {
    failed(message || "The work on the library stopped. What was done is kept; try again.");
    worker.terminate();
  });
  worker.postMessage(request, []);
  return { cancel: () => worker.postMessage({ what: "cancel" }, []) };
}
