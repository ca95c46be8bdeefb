import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ArchivedPaper } from "@/utils/domain/paper";
import type { SpilledPaper } from "./read-paper";

/** More threads would exceed 300 MB of memory. */
const MOST_THREADS = 3;
/** Megabytes of heap per thread: one batch and the weights. */
const HEAP = 48;

const FILE = new URL("insight-worker.ts", import.meta.url);
const LIMITS = { resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: 4 } };

/** A thread that works on one batch at a time. */
class Thread {
  readonly #worker = new Worker(FILE, LIMITS);
  #turn: Promise<unknown> = Promise.resolve();
  waiting = 0;

  read(papers: ArchivedPaper[]): Promise<SpilledPaper[]> {
    this.waiting += 1;
    const turn = this.#turn.then(() => this.#ask(papers)).finally(() => (this.waiting -= 1));
    this.#turn = turn.catch(() => {}); // reported to the caller
    return turn;
  }

  end = () => this.#worker.terminate();

  #ask(papers: ArchivedPaper[]): Promise<SpilledPaper[]> {
    const { promise, resolve, reject } = Promise.withResolvers<SpilledPaper[]>();
    this.#worker.once("error", reject);
    this.#worker.once("message", (read: SpilledPaper[]) => {
      this.#worker.off("error", reject);
      resolve(read);
    });
    this.#worker.postMessage(papers, []);
    return promise;
  }
}

/** Reads the insights of papers. */
export interface Readers {
  /** Batches that may wait at once, so that reading files does not get too far ahead. */
  readonly capacity: number;
  /** Resolves to the same papers, in order, with insights. */
  read: (papers: ArchivedPaper[]) => Promise<SpilledPaper[]>;
  end: () => Promise<void>;
}

/** Reads insights in threads beside the main one. */
export class InsightPool implements Readers {
  readonly #threads = Array.from(
    { length: Math.min(MOST_THREADS, availableParallelism()) },
    () => new Thread(),
  );

  readonly capacity = this.#threads.length * 2;

  read(papers: ArchivedPaper[]): Promise<SpilledPaper[]> {
    const idle = this.#threads.toSorted((a, b) => a.waiting - b.waiting)[0];
    if (!idle) throw new Error("There is no thread.");
    return idle.read(papers);
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }
}
