import type { Sample, Site } from "./site";
import { lastIn } from "./title-row";

/** The proceedings call their links so in both of their layouts. */
const TITLE = 'a[title="paper title"]';

const readEntry = (link: Element) => lastIn(link.parentElement, link);

export const neurips: Site = {
  id: "neurips",
  name: "NeurIPS and MLSys proceedings",
  matches: [
    "https://papers.nips.cc/*",
    "https://papers.neurips.cc/*",
    "https://proceedings.neurips.cc/*",
    "https://proceedings.mlsys.org/*",
  ],
  hydrates: false,
  layouts: [
    {
      name: "listing",
      path: /^\/((paper_files\/)?paper\/\d{4}\/?|papers\/search\/?)$/,
      items: TITLE,
      room: `:has(> ${TITLE})`,
      read: readEntry,
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://proceedings.neurips.cc/paper_files/paper/2025", layouts: ["listing"] },
  { url: "https://papers.nips.cc/paper/2019", layouts: ["listing"] },
  { url: "https://papers.nips.cc/papers/search?q=lora", layouts: ["listing"] },
  { url: "https://proceedings.mlsys.org/paper_files/paper/2024", layouts: ["listing"] },
  { url: "https://papers.nips.cc/", layouts: [] },
];
