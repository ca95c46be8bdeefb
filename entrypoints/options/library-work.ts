import { startWorker } from "./start-worker";
import type { LibraryRequest, WorkerAnswer, WorkerMessage } from "./worker-messages";
import { WorkersBeside } from "./workers-beside";

const LAST = new Set<WorkerAnswer["what"]>([
  "previewed",
  "imported",
  "undone",
  "exported",
  "failed",
]);

const isImport = ({ what }: LibraryRequest) => what === "import" || what === "resume";

/**
 * Long work on the library in a worker of this page, which neither the page nor a stop of the
 * extension's service worker interrupts.
 */
export class LibraryWork {
  readonly #worker: Worker;
  readonly #beside: WorkersBeside | null;
  readonly #onAnswer: (answer: WorkerAnswer) => void;
  #isBusy: boolean;

  /** Starts the work. The last that `onAnswer` hears is `previewed`, `imported`, `undone`, `exported` or `failed`. */
  constructor(request: LibraryRequest, onAnswer: (answer: WorkerAnswer) => void) {
    this.#onAnswer = onAnswer;
    this.#isBusy = request.what !== "preview";
    this.#beside = isImport(request) ? new WorkersBeside(() => this.#tell({ what: "lost" })) : null;
    const beside = this.#beside?.ports ?? null;
    const transfer = beside ? [...beside.insights, beside.index] : [];
    this.#worker = startWorker({ what: "do", request, beside }, transfer);
    this.#worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) =>
      this.#hear(data),
    );
    this.#worker.addEventListener("error", ({ message }) => {
      const why = "The work on the library stopped. What was done is kept; try again.";
      this.#hear({ what: "failed", why: message || why });
    });
  }

  /** Whether it goes on, and is more than a look at files. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** What was taken in so far stays. */
  cancel(): void {
    this.#tell({ what: "cancel" });
  }

  /** Ends it at once: for work that changes nothing. */
  stop(): void {
    this.#isBusy = false;
    this.#worker.terminate();
    this.#beside?.stop();
  }

  #tell(message: WorkerMessage): void {
    this.#worker.postMessage(message, []);
  }

  #hear(answer: WorkerAnswer): void {
    this.#onAnswer(answer);
    if (LAST.has(answer.what)) this.stop();
  }
}
