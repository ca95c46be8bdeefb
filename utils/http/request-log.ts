import { browser } from "wxt/browser";
import type { LoggedRequest } from "@/utils/domain/feed-state";
import { dropLocal, keepLocal } from "@/utils/storage/keep";
import { inTurn } from "@/utils/storage/in-turn";

const KEY = "requestLog";
/** Entries that are kept: months of a few feeds, some back-fills, or ten pages that met a collection. */
const MOST = 2000;

const isLogged = (entry: unknown): entry is LoggedRequest =>
  typeof entry === "object" && entry !== null && "id" in entry && "url" in entry && "at" in entry;

/** Every request that Gloss made, newest first. */
export async function readRequestLog(): Promise<LoggedRequest[]> {
  const { [KEY]: log } = await browser.storage.local.get(KEY);
  return Array.isArray(log) ? log.filter(isLogged) : [];
}

type Change = (log: LoggedRequest[]) => LoggedRequest[];

const waiting: Change[] = [];

/**
 * Changes come one after the other, so that none overwrites what another noted; those that wait
 * together are written together.
 */
function change(next: Change): Promise<void> {
  waiting.push(next);
  return inTurn(KEY, async () => {
    const all = waiting.splice(0);
    if (all.length === 0) return; // the turn before wrote this one
    let log = await readRequestLog();
    for (const one of all) log = one(log);
    await keepLocal(KEY, log.slice(0, MOST));
  });
}

/** Notes a request before it is sent, so that none is missing; resolves to the note's id. */
export async function noteRequest(url: string, why: string): Promise<string> {
  const id = crypto.randomUUID();
  await change((log) => [{ id, at: Date.now(), url, why, outcome: null, bytes: 0 }, ...log]);
  return id;
}

/** Completes a note. */
export const noteOutcome = (id: string, outcome: string, bytes: number): Promise<void> =>
  change((log) => log.map((one) => (one.id === id ? { ...one, outcome, bytes } : one)));

/** Completes the notes of a worker that was stopped before an answer came. Call once, at its start. */
export const closeNotes = (outcome: string): Promise<void> =>
  inTurn(KEY, async () => {
    const log = await readRequestLog();
    if (log.every((one) => one.outcome !== null)) return;
    for (const one of log) one.outcome ??= outcome;
    await keepLocal(KEY, log);
  });

/** Forgets every note. */
export const clearRequestLog = (): Promise<void> => inTurn(KEY, () => dropLocal(KEY));

/** Calls back whenever the list changed, until `signal` aborts. */
export function watchRequestLog(callback: () => void, signal: AbortSignal): void {
  const onChanged = (changes: object, area: string) => {
    if (area === "local" && KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
}
