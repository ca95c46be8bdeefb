import { browser } from "wxt/browser";
import {
  UNUSED_FEED,
  type BackFill,
  type FeedProgress,
  type FeedState,
} from "@/utils/domain/feed-state";
import { dropLocal, keepLocal } from "@/utils/storage/keep";
import { Stored } from "@/utils/storage/stored";

const states = new Stored<FeedState>("feeds");
const fills = new Stored<BackFill>("backFills");
const PROGRESS = "feedProgress";

/** States by the id of the feed. */
export type FeedStates = Record<string, FeedState>;

/** How every feed fares that was ever switched on. */
export async function readFeedStates(): Promise<FeedStates> {
  const stored = Object.entries(await states.read());
  // What an earlier version did not know is as at first.
  return Object.fromEntries(stored.map(([id, state]) => [id, { ...UNUSED_FEED, ...state }]));
}

/** Changes a feed's state; what is not named stays. */
export const writeFeedState = (id: string, change: Partial<FeedState>): Promise<void> =>
  states.change((all) => ({ ...all, [id]: { ...UNUSED_FEED, ...all[id], ...change } }));

/** Changes the state of a feed that was not removed meanwhile, if it is still as `isSame` says. */
export const updateFeedState = (
  id: string,
  isSame: (state: FeedState) => boolean,
  change: Partial<FeedState>,
): Promise<void> =>
  states.change((all) => {
    const state = all[id];
    return state && isSame(state) ? { ...all, [id]: { ...state, ...change } } : all;
  });

/** Forgets a feed. */
export const removeFeedState = (id: string): Promise<void> =>
  states.change(({ [id]: _gone, ...others }) => others);

/** The feed that is being asked; null for none. */
export async function readProgress(): Promise<FeedProgress | null> {
  const { [PROGRESS]: progress } = await browser.storage.local.get(PROGRESS);
  return typeof progress === "object" ? (progress as FeedProgress | null) : null;
}

/** Notes how far a visit is; null once nothing is asked any more. */
export const writeProgress = (progress: FeedProgress | null): Promise<void> =>
  progress === null ? dropLocal(PROGRESS) : keepLocal(PROGRESS, progress);

/** Periods that are being fetched or were, by the id of the feed. */
export const readBackFills = (): Promise<Record<string, BackFill>> => fills.read();

/** Begins a period anew, whatever was there. */
export const beginBackFill = (fill: BackFill): Promise<void> =>
  fills.change((all) => ({ ...all, [fill.feed]: fill }));

/** Notes how far a period is, unless it was cancelled or replaced meanwhile. */
export const updateBackFill = (fill: BackFill): Promise<void> =>
  fills.change((all) => {
    const known = all[fill.feed];
    return known?.from === fill.from && known.to === fill.to ? { ...all, [fill.feed]: fill } : all;
  });

export const removeBackFill = (feed: string): Promise<void> =>
  fills.change(({ [feed]: _gone, ...others }) => others);

/** Forgets all feeds. */
export async function clearFeeds(): Promise<void> {
  await Promise.all([states.clear(), fills.clear(), dropLocal(PROGRESS)]);
}

/** Calls back whenever any of this changed, until `signal` aborts. */
export function watchFeeds(callback: () => void, signal: AbortSignal): void {
  const keys = [states.key, fills.key, PROGRESS];
  const onChanged = (changes: object, area: string) => {
    if (area === "local" && keys.some((key) => key in changes)) callback();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
}
