import { parentOf } from "@/utils/dom/tree";
import { citedTitle } from "./cited-title";
import type { Row, Sample, Site } from "./site";
import { lastIn } from "./title-row";

/** Attribute of title links in both layouts of the proceedings; others are known by their address. */
const NAMED = 'a[title="paper title"]';
const ABSTRACT = `li:not(:has(${NAMED})) a[href*="-Abstract"]`;
const TITLE = `${NAMED}, ${ABSTRACT}`;
const HEADINGS = "h1, h2, h3, h4";
const MIN_WORDS = 2;

/** Skips links that say "Abstract" or "Paper". */
function readEntry(link: Element): Row | undefined {
  const row = lastIn(parentOf(link), link);
  return row && row.title.split(" ").length >= MIN_WORDS ? row : undefined;
}

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
      path: /^\/((paper_files\/)?(paper|book)\/[^/]+\/?|papers\/search\/?|(author|session)\/.+)$/,
      items: TITLE,
      room: `:has(> :is(${TITLE}))`,
      read: readEntry,
    },
    {
      name: "paper",
      path: /\/hash\/[^/]+\.html$/,
      items: HEADINGS,
      room: ":is(h1, h4):first-of-type",
      read: (heading) => citedTitle(heading, HEADINGS),
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://proceedings.neurips.cc/paper_files/paper/2025", layouts: ["listing"] },
  { url: "https://papers.nips.cc/paper/2019", layouts: ["listing"] },
  { url: "https://papers.nips.cc/papers/search?q=lora", layouts: ["listing"] },
  { url: "https://proceedings.mlsys.org/paper_files/paper/2024", layouts: ["listing"] },
  {
    url: "https://papers.nips.cc/paper_files/paper/2023/hash/0a1b-Abstract-Conference.html",
    layouts: ["paper"],
  },
  { url: "https://papers.nips.cc/", layouts: [] },
];
