import { find, findAll } from "@/utils/dom/tree";
import { sharedIds } from "./paper-links";
import type { Row, Sample, Site } from "./site";
import { lastIn } from "./title-row";

const ENTRY = "li.entry:has(span.title)";

/** The title ends with a full stop, which title keys ignore. */
function readEntry(entry: Element): Row | undefined {
  const ids = sharedIds(findAll(entry, "nav.publ a[href]"), "https://dblp.org/");
  return lastIn(entry, find(entry, "span.title"), ids);
}

export const dblp: Site = {
  id: "dblp",
  name: "dblp",
  matches: ["https://dblp.org/*", "https://dblp.uni-trier.de/*", "https://dblp.dagstuhl.de/*"],
  hydrates: false,
  layouts: [
    {
      name: "listing",
      sure: /^\/(db\/.*\.html|pid)/,
      path: /^\/(db|pid|search|rec)(\/|$)/,
      items: ENTRY,
      room: ENTRY,
      read: readEntry,
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://dblp.org/db/conf/iclr/iclr2024.html", layouts: ["listing"] },
  { url: "https://dblp.uni-trier.de/pid/56/953.html", layouts: ["listing"] },
  { url: "https://dblp.org/search?q=lora", layouts: ["listing"] },
  { url: "https://dblp.org/faq/", layouts: [] },
];
