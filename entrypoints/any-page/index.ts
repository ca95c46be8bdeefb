import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { leave, left } from "@/utils/dom/shared-world";
import { anyPage } from "@/utils/sites/any-page";
import { optionalSiteOf } from "@/utils/sites/optional";

/**
 * Runs before the content script on sites that the reader switched on, and beside it on a site of
 * which Gloss no longer finds any row.
 */
export default defineUnlistedScript(() => {
  leave("anyPage", anyPage);
  leave("site", left("site") ?? optionalSiteOf(location.hostname) ?? anyPage);
});
