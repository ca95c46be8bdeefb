import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { left } from "@/utils/dom/shared-world";
import { examine, type ExaminedPage } from "@/utils/page/examine";

/** Runs beside the content script when the reader asks in the popup what Gloss found; its result goes there. */
export default defineUnlistedScript(() => {
  const page = left("page") as ExaminedPage | undefined;
  return page ? examine(document, page, new URL(location.href)) : null;
});
