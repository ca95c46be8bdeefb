import { isFilled, type BackFill, type FeedState } from "@/utils/domain/feed-state";
import type { Feed } from "./catalog/feed";
import { feedOf, feedsWith } from "./catalog/index";
import { backFills, feedStates } from "@/utils/storage/items";

/** Something to do, and when. */
export type Task =
  | { what: "visit"; at: number; feed: Feed; state: FeedState }
  | { what: "fill"; at: number; feed: Feed; fill: BackFill };

/** All tasks of feeds that are switched on: visits first, in the order of the feeds. */
export async function tasks(): Promise<Task[]> {
  const [states, fills] = await Promise.all([feedStates.read(), backFills.read()]);
  const visits = feedsWith(Object.keys(states)).flatMap((feed): Task[] => {
    const state = states[feed.id];
    if (!state?.on) return [];
    return [{ what: "visit", at: Math.max(state.nextAt, state.heldUntil), feed, state }];
  });
  const days = Object.values(fills).flatMap((fill): Task[] => {
    const feed = feedOf(fill.feed);
    if (feed === null || !states[feed.id]?.on || isFilled(fill)) return [];
    return [{ what: "fill", at: fill.nextAt, feed, fill }];
  });
  return [...visits, ...days];
}
