/** Requests of one tab that may wait; a page of 1,000 titles has some five at a time. */
const MAX_WAITING = 200;
/** Requests of one tab that are answered side by side: the database works while one is thought about. */
const SIDE_BY_SIDE = 2;
/**
 * Milliseconds of work that a tab may ask for at once. A page of 1,000 abstracts costs two seconds,
 * and thirty on a machine that is busy with other things: it is the clock's time that is counted.
 */
const ALLOWANCE = 60_000;
/** Milliseconds that come back to it in a millisecond. */
const REFILL = 0.25;

interface Tab {
  running: number;
  waiting: (() => void)[];
  /** Milliseconds of its allowance that are spent, as of `at`. */
  spent: number;
  at: number;
}

interface Clock {
  now: () => number;
  wait: (milliseconds: number) => Promise<void>;
}

/** Lets no tab take more than its share of the background, whatever its page asks for. */
export class TabTurns {
  readonly #tabs = new Map<number, Tab>();

  constructor(private readonly clock: Clock) {}

  /** Whether a tab spent its allowance and is answered slowly. */
  isOver(id: number): boolean {
    const tab = this.#tabs.get(id);
    return tab !== undefined && this.#spentBy(tab) > ALLOWANCE;
  }

  /**
   * Works for a tab when its turn has come. Rejects where too much waits for it, and with the
   * signal's reason where the page went before its turn.
   */
  async run<T>(id: number, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const tab = this.#tabs.get(id) ?? { running: 0, waiting: [], spent: 0, at: this.clock.now() };
    this.#tabs.set(id, tab);
    if (tab.waiting.length >= MAX_WAITING)
      throw new Error("This page asks for more than Gloss can answer. Reload it, and try again.");
    if (tab.running >= SIDE_BY_SIDE)
      await new Promise<void>((resolve) => tab.waiting.push(resolve));
    else tab.running += 1;
    try {
      return await this.#inTurn(tab, signal, work);
    } finally {
      const next = tab.waiting.shift();
      if (next) next();
      else tab.running -= 1;
    }
  }

  async #inTurn<T>(tab: Tab, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    const debt = this.#spentBy(tab) - ALLOWANCE;
    if (debt > 0) await this.clock.wait(debt / REFILL);
    signal.throwIfAborted();
    const start = this.clock.now();
    try {
      return await work();
    } finally {
      const now = this.clock.now();
      tab.spent = this.#spentBy(tab) + now - start;
      tab.at = now;
    }
  }

  #spentBy({ spent, at }: Tab): number {
    return Math.max(0, spent - REFILL * (this.clock.now() - at));
  }
}
