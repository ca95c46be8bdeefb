import type { Sample, Site } from "./site";
import { afterTitle } from "./title-row";

const LINK = 'a[data-test-id="title-link"], a[data-selenium-selector="title-link"]';
const HEADING = 'h1[data-test-id="paper-detail-title"]';

/** A row of a search, an author's papers, references or citations; it names no id of a registry. */
const readLink = (link: Element) => afterTitle(link);

export const semanticScholar: Site = {
  id: "semantic-scholar",
  name: "Semantic Scholar",
  matches: ["https://www.semanticscholar.org/*"],
  hydrates: true,
  layouts: [
    {
      name: "rows",
      path: /^\/(search|author|paper|topic|me)(\/|$)/,
      items: `.cl-paper-row :is(${LINK})`,
      room: `.cl-paper-row :is(${LINK}) > *`,
      read: readLink,
    },
    { name: "paper", path: /^\/paper\/./, items: HEADING, room: HEADING, read: readLink },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://www.semanticscholar.org/search?q=lora", layouts: ["rows"] },
  { url: "https://www.semanticscholar.org/author/A-Lovelace/1", layouts: ["rows"] },
  { url: "https://www.semanticscholar.org/paper/LoRA/0a1b", layouts: ["rows", "paper"] },
  { url: "https://www.semanticscholar.org/product", layouts: [] },
];
