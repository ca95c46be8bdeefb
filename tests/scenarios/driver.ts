import type { Pages } from "@/tools/browser/fixture-pages";

/** As assistive technology finds it: by role and accessible name. */
export type Role = "button" | "checkbox" | "combobox" | "radio" | "searchbox" | "textbox";

/** A tab, as far as scenarios need one; each browser has a driver of its own behind it. */
export interface Tab {
  /** Runs a function in the page; it must not use anything outside of itself. */
  run<Argument, Result>(
    script: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
  /** Runs a script's text in the page. */
  inject(source: string): Promise<void>;
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
  /** Clicks the button of this name, and resolves to the path of the file that it saves. */
  save(button: string): Promise<string>;
  /** Shows the page as it is printed, or in these colours, from now on. */
  emulate(how: { media?: "print"; colours?: "light" | "dark" }): Promise<void>;
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

export interface DriverOptions {
  /** The browser's executable. */
  executablePath: string;
  /** Folder of the profile, and of what is saved. */
  profile: string;
  /** Folder of the extension. */
  extension: string;
  /** Bytes that it may store, where it does not ask for more. */
  room?: number;
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
  /** Chooses an entry of Gloss in the context menu of the tab in front; resolves to the page that it opens. */
  chooseFromMenu(entry: string): Promise<Tab>;
  /** Puts the background's clock ahead by milliseconds, until it is stopped. */
  putAhead(by: number): Promise<void>;
  /** Installs Gloss over itself while its pages are open, as an update does. */
  update(): Promise<void>;
  /** Stops the background, as the browser does after half a minute without work. */
  stopBackground(): Promise<void>;
  /** Whether the background has loaded its second script since it last started; `own` is a page of Gloss. */
  hasLoadedRest(own: Tab): Promise<boolean>;
  /** From now on takes no certificate that nobody vouches for. */
  distrust(): Promise<void>;
  /** What Gloss asked of the network so far, in order. */
  sent(): Promise<string[]>;
  /**
   * Makes it a browser in which Gloss was just installed; resolves to false where another has to be
   * started for that.
   */
  renew(): Promise<boolean>;
  close(): Promise<void>;
}
