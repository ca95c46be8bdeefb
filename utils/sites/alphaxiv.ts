import { attributeOf, closest, find, matches } from "@/utils/dom/tree";
import { linkIds } from "./link-ids";
import type { Row, Sample, Site } from "./site";
import { afterTitle } from "./title-row";
import { titleText } from "./title-text";

const LINK = 'a:is([href*="/abs/"], [href*="/overview/"])';
/** Title of a card; its other links to the paper are a picture, a summary or a number. */
const TITLE = ":is(.html-renderer, h2, h3, h4)";
const CARD = `${LINK}:has(${TITLE}), ${TITLE}:has(> ${LINK})`;
/** In a card without classes, a link with only text is the title if it has at least this many letters. */
const PLAIN = `${LINK}:not(:has(*))`;
const MIN_TITLE = 12;

function readCard(item: Element, { href }: URL): Row | undefined {
  const link = matches(item, LINK) ? item : find(item, LINK);
  const heading = matches(item, TITLE) ? item : (find(item, TITLE) ?? item);
  const isCard = heading !== item || item !== link;
  if (!isCard && (titleText(item).length < MIN_TITLE || closest(item, TITLE))) return undefined;
  const ids = linkIds(attributeOf(link, "href"), href);
  // Tabs of a paper's page link to the paper itself.
  if (linkIds(href, href).some((id) => ids.includes(id))) return undefined;
  const title = titleText(heading);
  return title ? { title, ids, anchor: item, place: "after" } : undefined;
}

export const alphaxiv: Site = {
  id: "alphaxiv",
  name: "alphaXiv",
  matches: ["https://www.alphaxiv.org/*", "https://alphaxiv.org/*"],
  hydrates: true,
  layouts: [
    {
      name: "listing",
      path: /^\/(?!(signin|signup|login|about|settings)\b)/,
      items: `${CARD}, ${PLAIN}`,
      room: `${LINK}:has(${TITLE}) > div, ${TITLE}:has(> ${LINK})`,
      cards: true,
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
  { url: "https://www.alphaxiv.org/abs/2606.06021", layouts: ["listing", "paper"] },
  { url: "https://www.alphaxiv.org/overview/2606.06021v1", layouts: ["listing", "paper"] },
  { url: "https://www.alphaxiv.org/signin", layouts: [] },
];
