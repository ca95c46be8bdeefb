import type { Insights } from "@/utils/domain/insights";
import type { InsightsReader } from "@/utils/import/read-ahead";
import { insightsVersion } from "@/utils/insights/version";
import type { WorkerRequest } from "./library-work";

/** More workers than this wait for the database, not for a processor. */
const MAX_WORKERS = 4;
/** For each worker one that it reads and one that waits. */
const BATCHES_EACH = 2;

/**
 * Reads insights on the other processors, in workers of the same script as the one that asks. They start
 * with the first question: of some 40 imports in Firefox three hung that had started them before the
 * library was opened, and none of 40 since.
 */
export class InsightsWorkers implements InsightsReader {
  readonly version = insightsVersion();
  readonly batches: number;
  readonly #count = Math.max(1, Math.min(MAX_WORKERS, navigator.hardwareConcurrency - 1));
  #workers: Worker[] = [];
  readonly #failed = Promise.withResolvers<never>();
  #next = 0;

  constructor() {
    this.batches = BATCHES_EACH * this.#count;
    this.#failed.promise.catch(() => {}); // whoever waits for an answer hears of it
  }

  /** Rejects once one of the workers has failed. */
  read: InsightsReader["read"] = (papers) => {
    if (this.#workers.length === 0)
      this.#workers = Array.from({ length: this.#count }, () => this.#start());
    const { port1, port2 } = new MessageChannel();
    const { promise, resolve } = Promise.withResolvers<Insights[]>();
    const hear = ({ data }: MessageEvent<Insights[]>) => {
      port1.close();
      resolve(data);
    };
    port1.addEventListener("message", hear, { once: true });
    port1.start();
    const request: WorkerRequest = { what: "read", papers: [...papers], port: port2 };
    this.#workers[this.#next++ % this.#workers.length]?.postMessage(request, [port2]);
    return Promise.race([promise, this.#failed.promise]);
  };

  close(): void {
    for (const worker of this.#workers) worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(location.href, { type: "module" });
    worker.addEventListener("error", ({ message }) => this.#failed.reject(new Error(message)));
    return worker;
  }
}
