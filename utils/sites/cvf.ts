import { find, findAll, nextOf, tagOf } from "@/utils/dom/tree";
import { sharedIds } from "./paper-links";
import type { Sample, Site } from "./site";
import { afterTitle, lastIn } from "./title-row";

/** A term of the list; older pages do not have the class. */
const TITLE = 'dt.ptitle, dt:has(> a[href*="/html/"]), dt:has(> a[href$="_paper.html"])';

const HOME = "https://openaccess.thecvf.com/";

/** The arXiv links in the details of a title, up to the next title: authors, then links. */
function linksAfter(term: Element): Element[] {
  const links: Element[] = [];
  for (let next = nextOf(term); tagOf(next) === "dd"; next = nextOf(next)) {
    links.push(...findAll(next, 'a[href*="arxiv.org/"]'));
  }
  return links;
}

/** `/CVPR2024?day=all`: the title is the term of a definition list. */
const readListing = (term: Element) =>
  lastIn(term, find(term, ":scope > a"), sharedIds(linksAfter(term), HOME));

const readPaper = (heading: Element) => afterTitle(heading);

export const cvf: Site = {
  id: "cvf",
  name: "CVF Open Access",
  matches: ["https://openaccess.thecvf.com/*"],
  hydrates: false,
  layouts: [
    {
      name: "listing",
      path: /^\/[A-Za-z]+\d{4}\w*(\.py|\/[\w-]+)?\/?$/,
      items: TITLE,
      room: TITLE,
      read: readListing,
    },
    {
      name: "paper",
      path: /^\/content.*\/html\/.*\.html$/,
      items: "#papertitle",
      room: "#papertitle",
      read: readPaper,
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://openaccess.thecvf.com/CVPR2024?day=all", layouts: ["listing"] },
  { url: "https://openaccess.thecvf.com/CVPR2020.py?day=2020-06-16", layouts: ["listing"] },
  { url: "https://openaccess.thecvf.com/CVPR2024_workshops/WAD", layouts: ["listing"] },
  {
    url: "https://openaccess.thecvf.com/content/WACV2024/html/Zhang_Object_WACV_2024_paper.html",
    layouts: ["paper"],
  },
  { url: "https://openaccess.thecvf.com/menu", layouts: [] },
];
