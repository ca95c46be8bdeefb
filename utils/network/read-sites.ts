import { browser } from "wxt/browser";

const KEY = "readSites";

/** Origins, without a port, that the reader asked Gloss to read ("https://blog.example"). */
export async function readSites(): Promise<string[]> {
  const { [KEY]: sites } = await browser.storage.local.get(KEY);
  return Array.isArray(sites) ? sites.filter((site) => typeof site === "string") : [];
}

/** Adds an origin to those that Gloss reads, or takes it away. */
export async function setReadSite(origin: string, on: boolean): Promise<void> {
  const others = (await readSites()).filter((one) => one !== origin);
  await browser.storage.local.set({ [KEY]: on ? [...others, origin] : others });
}

/** The match pattern of an origin. */
export const patternOf = (origin: string): string => `${origin}/*`;

/** The origin of an address without its port, which match patterns do not name; null for own pages. */
export function originOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? `${protocol}//${hostname}` : null;
}

/** Calls back whenever the list changed. */
export function onReadSitesChange(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && KEY in changes) callback();
  });
}
