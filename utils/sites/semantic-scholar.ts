import { closest, findAll } from "@/utils/dom/tree";
import { pageTitle } from "./cited-title";
import { sharedIds } from "./paper-links";
import type { Row, Sample, Site } from "./site";
import { afterTitle } from "./title-row";

const HOME = "https://www.semanticscholar.org/";
/** Test attributes of the site's title links, or their classes. */
const LINK =
  'a:is([data-test-id="title-link"], [data-selenium-selector="title-link"], [href*="/paper/"]:has(.cl-paper-title, h2, h3))';
const ROW = ".cl-paper-row, [data-paper-id]";
const HEADING =
  'h1:is([data-test-id="paper-detail-title"], [data-selenium-selector="paper-detail-title"]), .paper-detail-page h1, #main-content h1';

/** A row of a search, an author's papers, references or citations. */
function readLink(link: Element): Row | undefined {
  const links = findAll(closest(link, ROW), "a[href]");
  return afterTitle(link, sharedIds(links, HOME));
}

const readPaper = (heading: Element) => pageTitle(heading);

export const semanticScholar: Site = {
  id: "semantic-scholar",
  name: "Semantic Scholar",
  matches: ["https://www.semanticscholar.org/*"],
  hydrates: true,
  layouts: [
    {
      name: "rows",
      path: /^\/(search|author|paper|topic|me|venue)(\/|$)/,
      items: LINK,
      room: `${LINK} > *`,
      // Not `.tldr-abstract-replacement`, which is machine-written.
      abstract: { within: ROW, at: ".cl-paper-abstract" },
      read: readLink,
    },
    {
      name: "paper",
      sure: /./,
      path: /^\/paper\/./,
      items: HEADING,
      room: HEADING,
      abstract: { within: "body", at: '[data-test-id="abstract-text"]' },
      read: readPaper,
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://www.semanticscholar.org/search?q=lora", layouts: ["rows"] },
  { url: "https://www.semanticscholar.org/author/A-Lovelace/1", layouts: ["rows"] },
  { url: "https://www.semanticscholar.org/paper/LoRA/0a1b", layouts: ["rows", "paper"] },
  { url: "https://www.semanticscholar.org/product", layouts: [] },
];
