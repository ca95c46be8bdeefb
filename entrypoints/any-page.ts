import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { anyPage } from "@/utils/sites/any-page";
import { optionalSiteOf } from "@/utils/sites/optional";
import type { Site } from "@/utils/sites/site";

/**
 * Runs before the content script on sites that the reader switched on, and beside it on a site of
 * which Gloss no longer finds any row.
 */
export default defineUnlistedScript(() => {
  const place = globalThis as { glossSite?: Site; glossAnyPage?: Site };
  place.glossAnyPage = anyPage;
  place.glossSite ??= optionalSiteOf(location.hostname) ?? anyPage;
});
