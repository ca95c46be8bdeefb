import { attributeOf, closest, find, matches, pageOf, tagOf, textOf } from "@/utils/dom/tree";
import { plainKey } from "@/utils/domain/plain-key";
import { citedTitle } from "./cited-title";
import { describedPapers } from "./json-ld";
import { linkIds } from "./link-ids";
import { isLongTitle } from "./long-title";
import { leadingToPaper } from "./paper-links";
import type { Row, Site } from "./site";
import { titleText } from "./title-text";

const LINK = `a:is(${leadingToPaper("href")})`;
const HEADINGS = "h1, h2, h3, h4";

/** A text with fewer words is a label ("Read paper"), a longer one a paragraph. */
const MIN_WORDS = 3;
const MAX_TITLE = 300;
/** Not titles: addresses, and references in prose ("Smith et al. (2024)"). */
const NO_TITLE = /^(?:https?:|arxiv:|doi:|www\.)|\bet al\b|\(\d{4}[a-z]?\)$/i;

/** Contains one entry of a list; the strip goes below it, not into a line of text. */
const BLOCK = "h1, h2, h3, h4, h5, h6, li, td, dt, dd, p, blockquote";
const HOLDER = /^(?:li|td|dd|dt)$/;
/** Navigation of the site. */
const AROUND = "nav, footer";

/** A link named like a paper that is alone in its heading, item or paragraph. */
function readLink(link: Element, { href }: URL): Row | undefined {
  if (textOf(link).length > 2 * MAX_TITLE || find(link, HEADINGS)) return undefined;
  const title = titleText(link);
  const isTitle = title.split(" ").length >= MIN_WORDS && title.length <= MAX_TITLE;
  const block = closest(link, BLOCK);
  const isProse = tagOf(block) === "p" && titleText(block ?? link).length > 2 * title.length;
  if (!isTitle || NO_TITLE.test(title) || isProse) return undefined;
  const anchor = block ?? link;
  const place = HOLDER.test(tagOf(anchor)) ? "last" : "after";
  if (matches(link, LINK)) {
    const ids = linkIds(attributeOf(link, "href"), href);
    return ids.length > 0 ? { title, ids, anchor, place } : undefined;
  }
  return closest(link, HEADINGS) ? undefined : called({ title, ids: [], anchor, place });
}

/**
 * A text without a link to a paper: it must be the title of a paper that the page describes, or match
 * exactly.
 */
function called(row: Row): Row | undefined {
  if (closest(row.anchor, AROUND)) return undefined;
  const ids = describedPapers(pageOf(row.anchor)).get(plainKey(row.title));
  if (ids) return { ...row, ids };
  return isLongTitle(row.title) ? { ...row, exact: true } : undefined;
}

/** The title of a page about one paper, a card with its heading in a link, or any heading that is a title. */
function readHeading(heading: Element, { href }: URL): Row | undefined {
  const cited = citedTitle(heading, HEADINGS);
  if (cited) return cited;
  if (find(heading, LINK)) return undefined;
  const row: Row = { title: titleText(heading), ids: [], anchor: heading, place: "after" };
  const ids = linkIds(attributeOf(closest(heading, LINK), "href"), href);
  return ids.length > 0 && row.title ? { ...row, ids } : called(row);
}

/**
 * Any page of a site that the reader switched on: links that are named like papers and lead to one, pages of
 * single papers, and headings and links that are exactly the title of a paper in the library. No room is
 * reserved, since the places of titles are unknown.
 */
export const anyPage: Site = {
  id: "any-page",
  name: "Other sites",
  matches: [],
  hydrates: true,
  layouts: [
    {
      name: "links",
      path: /^/,
      items: `a[href], ${HEADINGS}`,
      room: "",
      cards: true,
      read: (item, url) => (tagOf(item) === "a" ? readLink(item, url) : readHeading(item, url)),
    },
  ],
};
