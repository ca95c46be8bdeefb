import { type PaperId, paperIdsOf } from "@/utils/domain/paper-id";
import { leadingToPaper } from "./paper-links";
import { linkIds } from "./link-ids";
import type { Row, Site } from "./site";
import { titleText } from "./title-text";

const LINK = `a:is(${leadingToPaper("href")})`;
/** Where the page's one paper is named for reference managers. */
const CITED = 'meta[name="citation_title"]';

/** Fewer words are a label ("Read paper"), more than the letters a paragraph. */
const MIN_WORDS = 3;
const MAX_TITLE = 300;
/** An address, or a reference in prose ("Smith et al. (2024)"), is no title. */
const NO_TITLE = /^(?:https?:|arxiv:|doi:|www\.)|\bet al\b|\(\d{4}[a-z]?\)$/i;

/** What holds one entry of a list; the strip goes below it, not into a line of text. */
const BLOCK = "h1, h2, h3, h4, h5, h6, li, td, dt, dd, p, blockquote";
const HOLDER = /^(?:LI|TD|DD|DT)$/;

/** A link that is named like a paper stands alone in its heading, item or paragraph. */
function readLink(link: Element, { href }: URL): Row | undefined {
  const title = titleText(link);
  const isTitle = title.split(" ").length >= MIN_WORDS && title.length <= MAX_TITLE;
  const block = link.closest(BLOCK);
  const isProse = block?.localName === "p" && titleText(block).length > 2 * title.length;
  if (!isTitle || NO_TITLE.test(title) || isProse) return undefined;
  const ids = linkIds(link.getAttribute("href"), href);
  const anchor = block ?? link;
  const place = HOLDER.test(anchor.tagName) ? "last" : "after";
  return ids.length > 0 ? { title, ids, anchor, place } : undefined;
}

const metaOf = (page: Document, name: string) =>
  page.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? "";

/** The page of one paper, by what it tells reference managers. */
function readCited(heading: Element): Row | undefined {
  const page = heading.ownerDocument;
  const title = metaOf(page, "citation_title").trim();
  if (!title || page.querySelector("h1") !== heading) return undefined;
  const arxiv = metaOf(page, "citation_arxiv_id");
  const doi = metaOf(page, "citation_doi").replace(/^doi:\s*/i, "");
  const ids: PaperId[] = [
    ...(arxiv ? paperIdsOf(`https://arxiv.org/abs/${arxiv}`) : []),
    ...(doi ? paperIdsOf(`https://doi.org/${doi}`) : []),
  ];
  return { title, ids, anchor: heading, place: "after" };
}

/**
 * Any page of a site that the reader switched on: links that are named like papers and lead to one,
 * and the page of a single paper. No line is kept free, since nobody knows where titles will stand.
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
      items: `${LINK}, html:has(${CITED}) h1`,
      room: "",
      read: (item, url) => (item.localName === "h1" ? readCited(item) : readLink(item, url)),
    },
  ],
};
