import { browser } from "wxt/browser";
import { PAGE_DATA } from "@/utils/permissions/page-data";
import { originOf, patternOf } from "@/utils/permissions/read-sites";
import { packAddress } from "@/utils/packs/pack-address";

/**
 * Asks for the host of an address, and for what its host may learn of pages, in the reader's own
 * click. Throws for an address that is none, and where the reader says no.
 */
export async function grantPacks(address: string): Promise<void> {
  const origin = originOf(packAddress(address));
  const origins = origin === null ? [] : [patternOf(origin)];
  if (!(await browser.permissions.request({ origins, ...PAGE_DATA })))
    throw new Error("Without the permission to read that site, Gloss cannot subscribe to it.");
}
