import { defineContentScript } from "wxt/utils/define-content-script";
import { SITES, siteOf } from "@/utils/sites/index";
import { runOn } from "./run";

export default defineContentScript({
  matches: SITES.flatMap((site) => site.matches),
  runAt: "document_start",
  main(context) {
    const site = siteOf(new URL(location.href));
    if (site) runOn(context, site);
  },
});
