import type { BesideRequest, IndexProgress } from "./worker-messages";

/**
 * Has the text index made by the worker beside an import: while it takes words in, no transaction of the
 * import waits for it, and with the transaction every look-up.
 */
export class IndexMaker {
  constructor(
    private readonly worker: MessagePort,
    private readonly lost: Promise<never>,
  ) {}

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
    return Promise.race([promise, this.lost]).finally(() => port1.close());
  }

  #ask(request: BesideRequest, transfer: Transferable[] = []): void {
    this.worker.postMessage(request, transfer);
  }
}
