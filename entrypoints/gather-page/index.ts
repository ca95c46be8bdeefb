import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { gatherPapers } from "@/utils/page/gather-papers";
import { anyPage } from "@/utils/sites/any-page";
import { siteOf } from "@/utils/sites/index";

/** Reads the papers of the page that the reader asked for, by the site's own layouts or any page's. */
export default defineUnlistedScript(() => {
  const url = new URL(location.href);
  const site = siteOf(url);
  const own = site ? gatherPapers(document, site, url) : [];
  return own.length > 0 ? own : gatherPapers(document, anyPage, url);
});
