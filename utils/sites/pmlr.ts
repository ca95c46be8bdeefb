import { findAll, parentOf } from "@/utils/dom/tree";
import { pageTitle } from "./cited-title";
import { sharedIds } from "./paper-links";
import type { Row, Sample, Site } from "./site";
import { afterTitle } from "./title-row";

const TITLE = ".paper > .title";

/** `/v238/`: the title is plain text; its links say "abs", "Download PDF", "OpenReview". */
function readEntry(heading: Element): Row | undefined {
  const links = findAll(parentOf(heading), ".links a[href]");
  return afterTitle(heading, sharedIds(links, "https://proceedings.mlr.press/"));
}

/** `/v238/kim24c.html`: the site's name may be a heading, too. */
const readPaper = (heading: Element) => pageTitle(heading);

export const pmlr: Site = {
  id: "pmlr",
  name: "Proceedings of Machine Learning Research",
  matches: ["https://proceedings.mlr.press/*"],
  hydrates: false,
  layouts: [
    { name: "volume", path: /^\/[vr]\d+\/?$/, items: TITLE, room: TITLE, read: readEntry },
    {
      name: "paper",
      sure: /./,
      path: /^\/[vr]\d+\/.+\.html$/,
      items: "h1",
      room: "h1",
      abstract: { within: "body", at: "#abstract" },
      read: readPaper,
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://proceedings.mlr.press/v238/", layouts: ["volume"] },
  { url: "https://proceedings.mlr.press/v238/kim24c.html", layouts: ["paper"] },
  { url: "https://proceedings.mlr.press/", layouts: [] },
];
