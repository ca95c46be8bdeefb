import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { anyPage } from "@/utils/sites/any-page";

/** Runs before the content script on sites that the reader switched on. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { glossSite: anyPage });
});
