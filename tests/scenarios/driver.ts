import type { Pages } from "@/tools/browser/fixture-pages";

/** A tab, as far as scenarios need one; each browser has a driver of its own behind it. */
export interface Tab {
  /** Runs a function in the page; it must not use anything outside of itself. */
  run<Argument, Result>(
    script: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
  /** Clicks the first element of an open shadow root. */
  clickIn(host: string, inside: string): Promise<void>;
  press(key: "Escape" | "Enter"): Promise<void>;
  goTo(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** CSS pixels; half of the usual is what a reader sees at twice the zoom. */
  resize(width: number): Promise<void>;
  close(): Promise<void>;
  /** Errors of the page and of what runs in it, as they come. */
  problems: string[];
}

/** A browser with Gloss, one for all scenarios of a worker: each leaves it as it was. */
export interface Driver {
  /** Pages served at their URLs; a scenario may add its own. */
  pages: Pages;
  /** URLs of all requests that were not for one of `pages`. */
  refused: string[];
  open(url: string): Promise<Tab>;
  /** Opens one of the extension's own pages. */
  openOwn(name: string): Promise<Tab>;
  close(): Promise<void>;
}
