import { UNUSED_FEED, type BackFill, type FeedState } from "@/utils/domain/feed-state";
import { backFills, feedStates } from "@/utils/storage/items";

/** Changes a feed's state; fields not given are kept. */
export const writeFeedState = (id: string, change: Partial<FeedState>): Promise<void> =>
  feedStates.change((all) => ({ ...all, [id]: { ...UNUSED_FEED, ...all[id], ...change } }));

/** Changes a feed's state if it was not removed meanwhile and still passes `isSame`. */
export const updateFeedState = (
  id: string,
  isSame: (state: FeedState) => boolean,
  change: Partial<FeedState>,
): Promise<void> =>
  feedStates.change((all) => {
    const state = all[id];
    return state && isSame(state) ? { ...all, [id]: { ...state, ...change } } : all;
  });

/** Deletes a feed's state. */
export const removeFeedState = (id: string): Promise<void> =>
  feedStates.change(({ [id]: _gone, ...others }) => others);

/** Starts a period, replacing any earlier one of the feed. */
export const beginBackFill = (fill: BackFill): Promise<void> =>
  backFills.change((all) => ({ ...all, [fill.feed]: fill }));

/** Stores the progress of a period, unless it was cancelled or replaced meanwhile. */
export const updateBackFill = (fill: BackFill): Promise<void> =>
  backFills.change((all) => {
    const known = all[fill.feed];
    return known?.from === fill.from && known.to === fill.to ? { ...all, [fill.feed]: fill } : all;
  });

export const removeBackFill = (feed: string): Promise<void> =>
  backFills.change(({ [feed]: _gone, ...others }) => others);
