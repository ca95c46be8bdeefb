import type { FeedState, LoggedRequest } from "@/utils/domain/feed-state";

/** A feed as the page lists it. */
export interface FeedChoice {
  id: string;
  name: string;
  about: string;
  setting: { label: string; initial: string } | null;
}

/** What the page shows of feeds. */
export interface FeedData {
  states: Record<string, FeedState>;
  /** Newest first. */
  log: readonly LoggedRequest[];
  /** While feeds are being asked because the reader wished it. */
  busy: boolean;
}

export interface FeedActions {
  setFeed: (id: string, on: boolean, setting: string) => void;
  refreshFeeds: () => void;
  clearLog: () => void;
}
