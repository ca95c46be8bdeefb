import { linkIds } from "./link-ids";
import type { Row, Sample, Site } from "./site";
import { afterTitle } from "./title-row";
import { titleText } from "./title-text";

/** A card's title; its other links to the paper show a picture or a number. */
const TITLE = ".html-renderer";

function readCard(link: Element): Row | undefined {
  const heading = link.querySelector(TITLE);
  const title = heading ? titleText(heading) : "";
  const ids = linkIds(link.getAttribute("href"), "https://www.alphaxiv.org/");
  return title ? { title, ids, anchor: link, place: "after" } : undefined;
}

export const alphaxiv: Site = {
  id: "alphaxiv",
  name: "alphaXiv",
  matches: ["https://www.alphaxiv.org/*", "https://alphaxiv.org/*"],
  hydrates: true,
  layouts: [
    {
      name: "listing",
      path: /^\/(explore\/?)?$/,
      items: `a[href^="/abs/"]:has(${TITLE})`,
      room: `a[href^="/abs/"]:has(${TITLE}) > div`,
      read: readCard,
    },
    {
      name: "paper",
      path: /^\/(abs|overview)\//,
      items: "h1",
      room: "h1",
      read: (heading, { href }) => afterTitle(heading, linkIds(href, href)),
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://www.alphaxiv.org/", layouts: ["listing"] },
  { url: "https://www.alphaxiv.org/explore?sort=Hot", layouts: ["listing"] },
  { url: "https://www.alphaxiv.org/abs/2606.06021", layouts: ["paper"] },
  { url: "https://www.alphaxiv.org/overview/2606.06021v1", layouts: ["paper"] },
  { url: "https://www.alphaxiv.org/signin", layouts: [] },
];
