/** A feed as the reader set it, and how it fares. Times are milliseconds since 1970. */
export interface FeedState {
  on: boolean;
  /** What the feed asks for: a category of arXiv, the address of a feed of the reader's own. */
  setting: string;
  /** When it last brought or confirmed its papers. */
  freshAt: number | null;
  /** Papers of its last answer. */
  papers: number;
  /** When it is asked next. */
  nextAt: number;
  /** Refusals in a row. */
  failures: number;
  /** Why the last request failed, in words for the reader. */
  problem: string | null;
}

/** A request that Gloss made. */
export interface LoggedRequest {
  at: number;
  url: string;
  /** Which feed, or what the reader asked for. */
  why: string;
  outcome: string;
  bytes: number;
}

/** State of a feed that was never switched on. */
export const UNUSED_FEED: FeedState = {
  on: false,
  setting: "",
  freshAt: null,
  papers: 0,
  nextAt: 0,
  failures: 0,
  problem: null,
};

const MINUTE = 60_000;
const FIRST_WAIT = 15 * MINUTE;
const LONGEST_WAIT = 24 * 60 * MINUTE;

/** Waits after failures in a row: 15 minutes, doubled each time, a day at most; or as the server asks. */
export const waitAfter = (failures: number, retryAfterSeconds: number | null): number =>
  Math.min(
    LONGEST_WAIT,
    Math.max(FIRST_WAIT * 2 ** Math.max(0, failures - 1), (retryAfterSeconds ?? 0) * 1000),
  );
