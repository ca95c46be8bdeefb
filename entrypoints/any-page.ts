import { ContentScriptContext } from "wxt/utils/content-script-context";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { anyPage } from "@/utils/sites/any-page";
import { runOn } from "./annotate.content/run";

/** Runs on sites that the reader switched on, once a document. */
export default defineUnlistedScript(() => {
  if ("glossAnyPage" in globalThis) return;
  Object.assign(globalThis, { glossAnyPage: true });
  runOn(new ContentScriptContext("any-page"), anyPage);
});
