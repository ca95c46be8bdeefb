import { browser } from "wxt/browser";
import { feedOf } from "@/utils/feeds/catalog/index";

/** Match patterns name no port. */
const patternOf = (url: string) => `${new URL(url).origin.replace(/:\d+$/, "")}/*`;

/**
 * Asks for the hosts of a feed that Gloss may not read yet. Call in the reader's own click. Throws
 * for a setting that is none, and where the reader says no.
 */
export async function grantHosts(id: string, setting: string): Promise<void> {
  const visit = { now: new Date(), setting, choices: [], since: null };
  const addresses = feedOf(id)?.addresses(visit) ?? [];
  const origins = [...new Set(addresses.map(patternOf))];
  if (!(await browser.permissions.request({ origins })))
    throw new Error("Without the permission to read that site, the feed stays off.");
}
