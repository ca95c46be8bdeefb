import { attributeOf, find } from "@/utils/dom/tree";
import { linkIds } from "./link-ids";
import type { Row, Sample, Site } from "./site";
import { afterTitle } from "./title-row";

function readPaper(heading: Element): Row | undefined {
  const link = find(heading, "a[href]");
  return afterTitle(heading, linkIds(attributeOf(link, "href"), "https://arxiv-sanity-lite.com/"));
}

export const arxivSanity: Site = {
  id: "arxiv-sanity",
  name: "arxiv-sanity-lite",
  matches: ["https://arxiv-sanity-lite.com/*"],
  hydrates: true,
  layouts: [
    { name: "listing", path: /^\/$/, items: ".rel_title", room: ".rel_title", read: readPaper },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://arxiv-sanity-lite.com/?rank=time", layouts: ["listing"] },
  { url: "https://arxiv-sanity-lite.com/about", layouts: [] },
];
