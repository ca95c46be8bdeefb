import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { examine, type ExaminedPage } from "@/utils/page/examine";

/** Runs beside the content script when the reader asks in the popup what Gloss found; its result goes there. */
export default defineUnlistedScript(() => {
  const { glossPage } = globalThis as { glossPage?: ExaminedPage };
  return glossPage ? examine(document, glossPage, new URL(location.href)) : null;
});
