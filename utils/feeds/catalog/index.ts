import { arxivAnnouncements } from "./arxiv-announcements";
import { arxivSearch } from "./arxiv-search";
import type { Feed } from "./feed";
import { huggingFaceDaily } from "./hugging-face-daily";
import { ownFeed } from "./own-address";
import { papersWithCode } from "./papers-with-code";

/** Every feed that Gloss comes with; a new one is a file and a line here. */
export const FEEDS: readonly Feed[] = [
  huggingFaceDaily,
  arxivAnnouncements,
  arxivSearch,
  papersWithCode,
];

/** The feed of an id, also one of the reader's own; null for none. */
export const feedOf = (id: string): Feed | null =>
  FEEDS.find((feed) => feed.id === id) ?? ownFeed(id);

/** All feeds, with those of the reader's own among these ids, in order. */
export const feedsWith = (ids: readonly string[]): Feed[] => [
  ...FEEDS,
  ...ids.flatMap((id) => ownFeed(id) ?? []),
];
