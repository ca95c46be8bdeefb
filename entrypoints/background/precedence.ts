import { lastInLine } from "./last-in-line";

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

  /** Resolves once those have their answers who wait for one now; others may have asked meanwhile. */
  async after(): Promise<void> {
    await lastInLine();
    await Promise.allSettled(this.#asked);
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
