import { attributeOf, parentOf } from "@/utils/dom/tree";
import { linkIds } from "./link-ids";
import type { Row, Sample, Site } from "./site";
import { afterTitle, lastIn } from "./title-row";

const HOME = "https://aclanthology.org/";
const PAPER = ":is(#main, section) strong > a[href]";

/** `/events`, `/volumes`, `/people`: title and authors are in one block, the title first. */
function readEntry(link: Element): Row | undefined {
  const ids = linkIds(attributeOf(link, "href"), HOME);
  return ids.length > 0 ? lastIn(parentOf(parentOf(link)), link, ids) : undefined;
}

/** `/2025.coling-main.577/`. */
const readPaper = (heading: Element, url: URL) =>
  afterTitle(heading, linkIds(url.origin + url.pathname, HOME));

export const aclAnthology: Site = {
  id: "acl-anthology",
  name: "ACL Anthology",
  matches: ["https://aclanthology.org/*"],
  hydrates: false,
  layouts: [
    {
      name: "listing",
      sure: /./,
      path: /^\/(events|volumes|people)\/./,
      items: PAPER,
      room: ":is(#main, section) :has(> strong > a[href])",
      read: readEntry,
    },
    {
      name: "paper",
      sure: /./,
      path: /^\/([A-Z]\d\d-\d{4}|\d{4}\.[\w-]+\.\d+)\/?$/,
      items: "h2#title",
      room: "h2#title",
      abstract: { within: "body", at: ".acl-abstract > span" },
      read: readPaper,
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://aclanthology.org/events/coling-2025/", layouts: ["listing"] },
  { url: "https://aclanthology.org/volumes/2024.acl-long/", layouts: ["listing"] },
  { url: "https://aclanthology.org/people/a/ada-lovelace/", layouts: ["listing"] },
  { url: "https://aclanthology.org/2025.coling-main.577/", layouts: ["paper"] },
  { url: "https://aclanthology.org/P19-1001/", layouts: ["paper"] },
  { url: "https://aclanthology.org/faq/", layouts: [] },
];
