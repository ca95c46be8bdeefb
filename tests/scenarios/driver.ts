import type { Pages } from "@/tools/browser/fixture-pages";

/** As assistive technology finds it: by role and accessible name. */
export type Role = "button" | "checkbox" | "combobox" | "radio" | "textbox";

/** A tab, as far as scenarios need one; each browser has a driver of its own behind it. */
export interface Tab {
  /** Runs a function in the page; it must not use anything outside of itself. */
  run<Argument, Result>(
    script: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
  /** Clicks the first element of an open shadow root. */
  clickIn(host: string, inside: string): Promise<void>;
  /** Clicks the first control of this name, in the open shadow root of `host` where that is given. */
  click(role: Role, name: string, host?: string): Promise<void>;
  /** Writes into a field of this name. */
  fill(role: Role, name: string, text: string): Promise<void>;
  /** Types where the focus is. */
  type(text: string): Promise<void>;
  /** Chooses files of this machine in the field that takes several. */
  choose(...files: string[]): Promise<void>;
  press(key: "Escape" | "Enter" | "ArrowDown"): Promise<void>;
  /** Brings it before the other tabs. */
  toFront(): Promise<void>;
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
