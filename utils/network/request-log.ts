import { browser } from "wxt/browser";
import type { LoggedRequest } from "@/utils/domain/feed-state";

const KEY = "requestLog";
/** Entries that are kept: weeks of a few feeds. */
const MOST = 300;

const isLogged = (entry: unknown): entry is LoggedRequest =>
  typeof entry === "object" && entry !== null && "url" in entry && "at" in entry;

/** Every request that Gloss made, newest first. */
export async function readRequestLog(): Promise<LoggedRequest[]> {
  const { [KEY]: log } = await browser.storage.local.get(KEY);
  return Array.isArray(log) ? log.filter(isLogged) : [];
}

/** Notes a request; call before it is sent, so that none is missing. */
export async function noteRequest(entry: LoggedRequest): Promise<void> {
  const log = await readRequestLog();
  await browser.storage.local.set({ [KEY]: [entry, ...log].slice(0, MOST) });
}

/** Completes the newest note of an address. */
export async function noteOutcome(url: string, outcome: string, bytes: number): Promise<void> {
  const log = await readRequestLog();
  const entry = log.find((one) => one.url === url);
  if (entry) Object.assign(entry, { outcome, bytes });
  await browser.storage.local.set({ [KEY]: log });
}

/** Forgets every note. */
export const clearRequestLog = (): Promise<void> => browser.storage.local.remove(KEY);
