import { browser } from "wxt/browser";

const KEY = "themeSweep";

/** How far the reader's own themes are applied to the library; lasts when the worker stops. */
export interface ThemeSweep {
  /** The themes that are applied, as text. */
  themes: string;
  /** Id of the last paper of a first pass over all papers; null once that is through. */
  after: number | null;
  /** Changes up to this revision of the library are taken in. */
  since: number;
  /** Papers that the first pass has looked at, of so many. */
  read: number;
  papers: number;
}

/** Null where the reader never had a theme of their own. */
export async function readThemeSweep(): Promise<ThemeSweep | null> {
  const { [KEY]: sweep } = await browser.storage.local.get(KEY);
  return typeof sweep === "object" && sweep !== null ? (sweep as ThemeSweep) : null;
}

export const writeThemeSweep = (sweep: ThemeSweep): Promise<void> =>
  browser.storage.local.set({ [KEY]: sweep });

/** Calls back whenever more of the library has its themes, until `signal` aborts. */
export function watchThemeSweep(callback: () => void, signal: AbortSignal): void {
  const onChanged = (changes: object, area: string) => {
    if (area === "local" && KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
}
