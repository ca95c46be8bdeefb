import type { BackFill, FeedProgress, FeedState, LoggedRequest } from "@/utils/domain/feed-state";

/** A feed, as the page lists it. */
export interface FeedChoice {
  id: string;
  name: string;
  about: string;
  setting: { label: string; initial: string; hint: string } | null;
  choices: readonly { id: string; label: string; initial: boolean }[];
  /** Minutes between two visits. */
  every: number;
  /** First day that can be fetched; null if earlier days are not available. */
  history: { first: string } | null;
}

/** The page's data on feeds; records are by feed id. */
export interface FeedData {
  /** Built-in feeds, then the reader's own. */
  feeds: readonly FeedChoice[];
  states: Record<string, FeedState>;
  fills: Record<string, BackFill>;
  /** The feed that is being visited. */
  progress: FeedProgress | null;
  /** Newest first. */
  log: readonly LoggedRequest[];
}

export interface FeedActions {
  setFeed: (id: string, change: Pick<FeedState, "on" | "setting" | "choices">) => void;
  /** Adds a feed of the reader's own by its address; resolves to whether it was accepted. */
  addFeed: (address: string) => Promise<boolean>;
  removeFeed: (id: string) => void;
  refreshFeeds: () => void;
  /** Fetches a period; days are in the form "2026-03-12". */
  fillFeed: (id: string, from: string, to: string) => void;
  cancelFill: (id: string) => void;
  clearLog: () => void;
}
