import type { Day } from "./day";
import type { Validators } from "./validators";

/** A feed's settings and its current state. Times are milliseconds since 1970. */
export interface FeedState {
  on: boolean;
  /** What the feed requests: categories of arXiv, a query, the address of a custom feed. */
  setting: string;
  /** Ids of the feed's choices that are ticked; null for the feed's defaults. */
  choices: string[] | null;
  /** When it last brought or confirmed its papers. */
  freshAt: number | null;
  /** Papers of its last response. */
  papers: number;
  /** When it is due next. */
  nextAt: number;
  /** Until then the server must not be asked, not even at the reader's request. */
  heldUntil: number;
  /** Consecutive failures. */
  failures: number;
  /** Why the last visit failed, worded for the reader. */
  problem: string | null;
}

/** What the reader sets for a feed. */
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

/** The version of an address whose papers are in the library. */
export interface Version extends Validators {
  papers: number;
}

/** A request that Gloss made. */
export interface LoggedRequest {
  id: string;
  at: number;
  url: string;
  /** Which feed, or which request of the reader, caused it. */
  why: string;
  /** Null until there was a response. */
  outcome: string | null;
  bytes: number;
}

/** A feed that is being fetched: `done` of the `of` addresses of this visit. */
export interface FeedProgress {
  feed: string;
  done: number;
  of: number;
}

/** A period that is being fetched, newest day first; done once `next` is before `from`. */
export interface BackFill {
  feed: string;
  from: Day;
  to: Day;
  /** The next day to fetch. */
  next: Day;
  papers: number;
  /** Days that were given up. */
  missed: number;
  /** When it continues. */
  nextAt: number;
  /** Failures for this day. */
  failures: number;
  /** Why the last request failed. */
  problem: string | null;
}

export const isFilled = ({ next, from }: BackFill): boolean => next < from;

const MINUTE = 60_000;

/** State of a feed; stale if it was not updated for twice its interval, as after sleep. */
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
