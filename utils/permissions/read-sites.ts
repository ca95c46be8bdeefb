import { browser } from "wxt/browser";
import { readSites } from "@/utils/storage/items";

/** Adds an origin to those that Gloss reads, or takes it away. */
const setReadSite = (origin: string, on: boolean): Promise<void> =>
  readSites.change((sites) => {
    const others = sites.filter((one) => one !== origin);
    return on ? [...others, origin] : others;
  });

/**
 * Lets Gloss read a site, if the reader grants it; resolves to whether they did. Call in the
 * reader's own click: the browser asks back.
 */
export async function startReading(origin: string): Promise<boolean> {
  // Both at once: the question closes the popup in some browsers, and the click must not be over.
  const [granted] = await Promise.all([
    browser.permissions.request({ origins: [patternOf(origin)] }),
    setReadSite(origin, true),
  ]);
  if (!granted) await setReadSite(origin, false);
  return granted;
}

/**
 * Whether the reader asked Gloss to read an origin and the browser allows it. A site may be listed without
 * the permission: the popup can close while the browser asks, and the reader refuse afterwards.
 */
export async function isRead(origin: string): Promise<boolean> {
  if (!(await readSites.read()).includes(origin)) return false;
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Gloss reads a site no more, and gives the permission back. */
export async function stopReading(origin: string): Promise<void> {
  await setReadSite(origin, false);
  await browser.permissions.remove({ origins: [patternOf(origin)] });
}

/** The match pattern of an origin. */
export const patternOf = (origin: string): string => `${origin}/*`;

/** The origin of an address without its port, which match patterns do not name; null for own pages. */
export function originOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? `${protocol}//${hostname}` : null;
}
