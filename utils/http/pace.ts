import type { LoggedRequest } from "@/utils/domain/feed-state";

/** Milliseconds between two requests to a site. */
const GAP = 1000;
/** arXiv asks for three seconds between requests, across all of its hosts. */
const ARXIV_GAP = 3000;

/** The site of an address: the last two parts of its host name, such as "arxiv.org". */
export const siteOf = (url: string): string => new URL(url).hostname.split(".").slice(-2).join(".");

const isLocal = (url: string) => ["localhost", "127.0.0.1"].includes(new URL(url).hostname);

/** Milliseconds between two requests to the site of an address; 0 for local addresses. */
export function gapOf(url: string): number {
  if (isLocal(url)) return 0;
  return siteOf(url) === "arxiv.org" ? ARXIV_GAP : GAP;
}

/** Milliseconds to wait before a request, given the earlier ones. */
export function waitBefore(url: string, log: readonly LoggedRequest[], now: number): number {
  const site = siteOf(url);
  const last = log.find((entry) => siteOf(entry.url) === site);
  // If the clock was set back, do not wait for long.
  return last === undefined || last.at > now ? 0 : Math.max(0, last.at + gapOf(url) - now);
}
