import { browser } from "wxt/browser";
import { keepLocal } from "./keep";

/** What is applied to the whole library, in the background. */
export type SweepName = "themeSweep" | "readingSweep";

/** How far it has come; lasts when the worker stops. */
export interface SweepNote {
  /** What is applied, as text: other rules begin anew. */
  rules: string;
  /** Id of the last paper of a first pass over all papers; null once that is through. */
  after: number | null;
  /** Changes up to this revision of the library are taken in. */
  since: number;
  /** Papers that the first pass has looked at, of so many. */
  read: number;
  papers: number;
}

/** Null where nothing was ever applied. */
export async function readSweepNote(name: SweepName): Promise<SweepNote | null> {
  const { [name]: note } = await browser.storage.local.get(name);
  return typeof note === "object" && note !== null ? (note as SweepNote) : null;
}

/** Whether these rules have passed over all papers that were there; also where nothing was ever applied. */
export const isApplied = (note: SweepNote | null, rules: string): boolean =>
  note === null || (note.rules === rules && note.after === null);

export const writeSweepNote = (name: SweepName, note: SweepNote): Promise<void> =>
  keepLocal(name, note);

/** Calls back whenever a sweep has come further, until `signal` aborts. */
export function watchSweepNote(name: SweepName, callback: () => void, signal: AbortSignal): void {
  const onChanged = (changes: object, area: string) => {
    if (area === "local" && name in changes) callback();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
}
