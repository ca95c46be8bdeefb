import { arxivAnnouncements } from "./arxiv-announcements";
import { arxivSearch } from "./arxiv-search";
import type { Feed } from "./feed";
import { huggingFaceDaily } from "./hugging-face-daily";
import { ownFeed } from "./own-address";
import { papersWithCode } from "./papers-with-code";

/** Built-in feeds; to add one, add a file and a line here. */
export const FEEDS: readonly Feed[] = [
  huggingFaceDaily,
  arxivAnnouncements,
  arxivSearch,
  papersWithCode,
];

/** The feed with an id, including the reader's own; null if there is none. */
export const feedOf = (id: string): Feed | null =>
  FEEDS.find((feed) => feed.id === id) ?? ownFeed(id);

/** All built-in feeds, then the reader's own among these ids, in order. */
export const feedsWith = (ids: readonly string[]): Feed[] => [
  ...FEEDS,
  ...ids.flatMap((id) => ownFeed(id) ?? []),
];
