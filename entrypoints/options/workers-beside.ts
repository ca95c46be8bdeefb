import { startWorker } from "./start-worker";
import type { BesidePorts } from "./worker-messages";

/** More workers than this wait for the database, not for a processor. */
const MAX_READERS = 4;

const countOfReaders = () => Math.max(1, Math.min(MAX_READERS, navigator.hardwareConcurrency - 1));

/**
 * The workers beside an import: some read insights on the other processors, one makes the text index.
 * The page starts them, not the worker that imports: see `startWorker`.
 */
export class WorkersBeside {
  readonly ports: BesidePorts;
  readonly #workers: Worker[] = [];
  readonly #lost: () => void;

  /** `lost` is called when one of them fails. */
  constructor(lost: () => void) {
    this.#lost = lost;
    const insights = Array.from({ length: countOfReaders() }, () => this.#start());
    this.ports = { insights, index: this.#start() };
  }

  stop(): void {
    for (const worker of this.#workers) worker.terminate();
  }

  /** The port that asks the new worker. */
  #start(): MessagePort {
    const { port1, port2 } = new MessageChannel();
    const worker = startWorker({ what: "serve", port: port1 }, [port1]);
    worker.addEventListener("error", this.#lost);
    this.#workers.push(worker);
    return port2;
  }
}
