import type { Day } from "./day";

/** A feed as the reader set it, and how it fares. Times are milliseconds since 1970. */
export interface FeedState {
  on: boolean;
  /** What the feed asks for: categories of arXiv, a query, the address of a feed of one's own. */
  setting: string;
  /** Ids of the feed's choices that are ticked; null: as the feed suggests. */
  choices: string[] | null;
  /** When it last brought or confirmed its papers. */
  freshAt: number | null;
  /** Papers of its last answer. */
  papers: number;
  /** When it is asked next. */
  nextAt: number;
  /** Before this time the server does not want to be asked, not even by the reader's wish. */
  heldUntil: number;
  /** Refusals in a row. */
  failures: number;
  /** Why the last visit failed, in words for the reader. */
  problem: string | null;
}

/** What the reader sets of a feed. */
export type FeedSetting = { id: string } & Pick<FeedState, "on" | "setting" | "choices">;

/** State of a feed that was never switched on. */
export const UNUSED_FEED: FeedState = {
  on: false,
  setting: "",
  choices: null,
  freshAt: null,
  papers: 0,
  nextAt: 0,
  heldUntil: 0,
  failures: 0,
  problem: null,
};

/** A request that Gloss made. */
export interface LoggedRequest {
  id: string;
  at: number;
  url: string;
  /** Which feed, or what the reader asked for. */
  why: string;
  /** Null until an answer came. */
  outcome: string | null;
  bytes: number;
}

/** A feed that is being asked: `done` of the `of` addresses of this visit. */
export interface FeedProgress {
  feed: string;
  done: number;
  of: number;
}

/** A period that is being fetched, newest day first; it is done once `next` comes before `from`. */
export interface BackFill {
  feed: string;
  from: Day;
  to: Day;
  /** The day that is asked next. */
  next: Day;
  papers: number;
  /** Days that were given up. */
  missed: number;
  /** When it goes on. */
  nextAt: number;
  /** Refusals of this day. */
  failures: number;
  /** Why the last request failed. */
  problem: string | null;
}

export const isFilled = ({ next, from }: BackFill): boolean => next < from;

const MINUTE = 60_000;

/** How a feed fares: stale is one that was not heard of for two of its turns, as after a sleep. */
export function conditionOf(
  { on, problem, freshAt }: FeedState,
  every: number,
  now: number,
): "off" | "new" | "failing" | "stale" | "fresh" {
  if (!on) return "off";
  if (problem !== null) return "failing";
  if (freshAt === null) return "new";
  return now - freshAt > 2 * every * MINUTE ? "stale" : "fresh";
}
