import { defineContentScript } from "wxt/utils/define-content-script";
import type { Site } from "@/utils/sites/site";
import { runOn } from "./run";

/** Runs after the script of a site (`tools/build/site-scripts.ts`), which says how to read it. */
export default defineContentScript({
  registration: "runtime",
  // A message would reach the page's own scripts; the event that WXT sends beside it is enough.
  noScriptStartedPostMessage: true,
  main(context) {
    const { glossSite } = globalThis as { glossSite?: Site };
    if (glossSite) runOn(context, glossSite);
  },
});
