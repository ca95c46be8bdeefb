import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { left } from "@/utils/dom/shared-world";
import type { Site } from "@/utils/sites/site";
import { startInstance } from "./instance";
import { runOn } from "./run";

/**
 * The content script. It runs after the script of a site, which says how to read it; the manifest's
 * list comes from `tools/build/site-scripts.ts`.
 */
export default defineUnlistedScript(() => {
  const site = left("site") as Site | undefined;
  if (site) runOn(startInstance(), site);
});
