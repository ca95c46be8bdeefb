interface Scheduler {
  postTask?: (work: () => void, options: { priority: "background" }) => Promise<void>;
}

/** Resolves after what is waiting for its turn: messages and the database's answers among it. */
function lastInLine(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return (
    scheduler?.postTask?.(() => {}, { priority: "background" }) ??
    new Promise((resolve) => setTimeout(resolve))
  );
}

/** Lets long work in the background wait as long as a page waits for an answer. */
export class Precedence {
  readonly #asked = new Set<Promise<unknown>>();

  /** Runs what answers a page. It must not wait for a turn itself. */
  first<T>(answer: () => Promise<T>): Promise<T> {
    const asked = answer();
    this.#asked.add(asked);
    const forget = () => this.#asked.delete(asked);
    asked.then(forget, forget);
    return asked;
  }

  /** Resolves once nobody is waiting for an answer. */
  async turn(): Promise<void> {
    await lastInLine();
    while (this.#asked.size > 0) {
      // oxlint-disable-next-line no-await-in-loop -- others may ask meanwhile
      await Promise.allSettled(this.#asked);
    }
  }
}
