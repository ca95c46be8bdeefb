import { browser } from "wxt/browser";

const NEVER = new AbortController().signal;

const keyOf = (tab: number | undefined, frame: number | undefined) => `${tab ?? ""}/${frame ?? 0}`;

/**
 * Which pages are still there. A content script opens a port when it starts; the browser closes it
 * when the page goes, and what the page asked for need not be answered any more.
 */
export class PageLives {
  readonly #lives = new Map<string, AbortController>();

  /** Call once, at the top level of the background. */
  listen(): void {
    browser.runtime.onConnect.addListener(({ sender, onDisconnect }) => {
      const key = keyOf(sender?.tab?.id, sender?.frameId);
      const life = new AbortController();
      this.#lives.set(key, life);
      onDisconnect.addListener(() => {
        life.abort(new Error("The page has gone."));
        if (this.#lives.get(key) === life) this.#lives.delete(key);
      });
    });
  }

  /** Aborted when the page in this frame goes; never for one that was there before the background. */
  signalOf(tab: number, frame: number): AbortSignal {
    return this.#lives.get(keyOf(tab, frame))?.signal ?? NEVER;
  }
}
