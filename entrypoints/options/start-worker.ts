import type { WorkerMessage } from "./worker-messages";

/**
 * A worker of the library, and its first message. For the page alone: in Firefox `new Worker` now and
 * then never returns in a worker, and holds it for good (9 of some 90 imports hung).
 */
export function startWorker(message: WorkerMessage, transfer: Transferable[] = []): Worker {
  // oxlint-disable-next-line no-restricted-globals -- the one place
  const worker = new Worker(new URL("library-worker.ts", import.meta.url), { type: "module" });
  worker.postMessage(message, transfer);
  return worker;
}
