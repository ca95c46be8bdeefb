import { browser } from "wxt/browser";
import { UNUSED_FEED, type FeedState } from "@/utils/domain/feed-state";
import type { Validators } from "./fetch-text";

const KEY = "feeds";
const VALIDATORS = "feedValidators";

/** States by the id of the feed. */
export type FeedStates = Record<string, FeedState>;

/** How every feed fares that was ever switched on. */
export async function readFeedStates(): Promise<FeedStates> {
  const { [KEY]: states } = await browser.storage.local.get(KEY);
  return typeof states === "object" && states !== null ? (states as FeedStates) : {};
}

/** Changes a feed's state; what is not named stays. */
export async function writeFeedState(id: string, change: Partial<FeedState>): Promise<FeedState> {
  const states = await readFeedStates();
  const next = { ...UNUSED_FEED, ...states[id], ...change };
  await browser.storage.local.set({ [KEY]: { ...states, [id]: next } });
  return next;
}

type AllValidators = Record<string, Validators>;

async function allValidators(): Promise<AllValidators> {
  const { [VALIDATORS]: stored } = await browser.storage.local.get(VALIDATORS);
  return typeof stored === "object" && stored !== null ? (stored as AllValidators) : {};
}

/** Which version of an address is in the library. */
export const readValidators = async (url: string): Promise<Validators> =>
  (await allValidators())[url] ?? {};

/** Addresses carry dates: only the newest are worth keeping. */
const MOST = 50;

/** Notes which version is in the library, once all of it is. */
export async function writeValidators(url: string, validators: Validators): Promise<void> {
  const { [url]: _old, ...others } = await allValidators();
  const newest = Object.entries(others).slice(-MOST);
  await browser.storage.local.set({
    [VALIDATORS]: { ...Object.fromEntries(newest), [url]: validators },
  });
}

/** Forgets all feeds. */
export const clearFeeds = (): Promise<void> => browser.storage.local.remove([KEY, VALIDATORS]);

/** Calls back whenever a feed's state or the log of requests changed, until `signal` aborts. */
export function watchFeeds(callback: () => void, signal: AbortSignal): void {
  const onChanged = (changes: object, area: string) => {
    if (area === "local" && (KEY in changes || "requestLog" in changes)) callback();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
}
