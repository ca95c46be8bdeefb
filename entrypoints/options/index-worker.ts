import type { WorkerRequest } from "./library-work";

/** How far a worker is with the text index; null: it is made and kept. */
export type IndexProgress = { missing: number } | { failed: string } | null;

/**
 * Makes the text index beside an import, in a worker of the same script: while it takes words in, no
 * transaction of the import waits for it, and with the transaction every look-up.
 */
export class IndexWorker {
  #worker: Worker | null = null;
  readonly #failed = Promise.withResolvers<never>();

  constructor() {
    this.#failed.promise.catch(() => {}); // whoever waits for the index hears of it
  }

  /** Takes papers in that came so far. */
  follow = (): void => this.#ask({ what: "follow" });

  /** See `Library.prepareSearch`. Rejects where the worker fails. */
  prepare(onProgress: (missing: number) => void): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    port1.addEventListener("message", ({ data }: MessageEvent<IndexProgress>) => {
      if (data === null) resolve();
      else if ("failed" in data) reject(new Error(data.failed));
      else onProgress(data.missing);
    });
    port1.start();
    this.#ask({ what: "prepare", port: port2 }, [port2]);
    return Promise.race([promise, this.#failed.promise]).finally(() => port1.close());
  }

  close(): void {
    this.#worker?.terminate();
  }

  #ask(request: WorkerRequest, transfer: Transferable[] = []): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(request, transfer);
  }

  /** With the first question, as those of `InsightsWorkers`. */
  #start(): Worker {
    const worker = new Worker(location.href, { type: "module" });
    worker.addEventListener("error", ({ message }) => this.#failed.reject(new Error(message)));
    return worker;
  }
}
