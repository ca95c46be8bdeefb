import { browser } from "wxt/browser";
import { onStored } from "./on-stored";

export interface Definition<T> {
  area: "local" | "session";
  /** What it holds, for the list in `docs/stored-data.md`. */
  about: string;
  /** What holds while nothing is stored; to write it removes what is. */
  fallback: T;
  /** What this or an earlier Gloss stored; undefined where that is no such thing. */
  shape: (stored: unknown) => T | undefined;
}

/** One key of `storage.local` or `storage.session`. */
export interface Item<T> extends Definition<T> {
  readonly key: string;
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /**
   * Writes what `next` makes of what is stored. Changes of all pages and of the background come one after the
   * other, so that none is lost; those that wait together are written together. The same value: no write.
   */
  change(next: (value: T) => T): Promise<void>;
  remove(): Promise<void>;
  /** Calls back, until `signal` aborts, whenever it changed. */
  watch(callback: () => void, signal?: AbortSignal): void;
}

/**
 * Makes an item of storage. As `storage.defineItem` of WXT, but nothing is read before it is asked for (WXT
 * reads each item once its module loads, at every start of a worker), and changes wait for each other.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineItem<T>(key: string, definition: Definition<T>): Item<T> {
  const { area, fallback, shape } = definition;
  const storage = () => browser.storage[area];
  let waiting: ((value: T) => T)[] = [];
  let turn = Promise.resolve();

  const stored = async (): Promise<unknown> => (await storage().get(key))[key];
  const valueOf = (value: unknown): T =>
    value === undefined ? fallback : (shape(value) ?? fallback);

  async function writeWaiting(): Promise<void> {
    const changes = waiting;
    waiting = [];
    const there = await stored();
    const before = valueOf(there);
    const after = changes.reduce((value, next) => next(value), before);
    if (after !== fallback) {
      if (after !== before) await storage().set({ [key]: after });
    } else if (there !== undefined) await storage().remove(key);
  }

  function change(next: (value: T) => T): Promise<void> {
    waiting.push(next);
    if (waiting.length === 1) turn = navigator.locks.request(`gloss ${key}`, writeWaiting);
    return turn;
  }

  return {
    ...definition,
    key,
    read: async () => valueOf(await stored()),
    change,
    write: (value) => change(() => value),
    remove: () => change(() => fallback),
    watch: (callback, signal) =>
      onStored((changes, changed) => {
        if (changed === area && key in changes) callback();
      }, signal),
  };
}
