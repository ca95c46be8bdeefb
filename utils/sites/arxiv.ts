import { attributeOf, find, nextOf, tagOf } from "@/utils/dom/tree";
import { linkIds } from "./link-ids";
import type { Row, Sample, Site } from "./site";
import { titleText } from "./title-text";

/** "Title:" before the title. */
const LABEL = ".descriptor";

function row(
  title: Element | null | undefined,
  address: string | null | undefined,
): Row | undefined {
  if (!title || !address) return undefined;
  const text = titleText(title, LABEL);
  const ids = linkIds(address, "https://arxiv.org/");
  return text ? { title: text, ids, anchor: title, place: "after" } : undefined;
}

/** `/list`, `/catchup`, `/a/<author>`: the id is in a `dt`, the title in the `dd` after it. */
function readListing(term: Element): Row | undefined {
  const link = find(term, 'a[title="Abstract"], a[href*="/abs/"]');
  const details = nextOf(term);
  if (tagOf(details) !== "dd") return undefined;
  return row(find(details, ".list-title"), attributeOf(link, "href"));
}

/** `/search`: `p.list-title` is the line with the id here. */
function readResult(item: Element): Row | undefined {
  const link = find(item, '.list-title a[href*="/abs/"]');
  return row(find(item, "p.title"), attributeOf(link, "href"));
}

/** `/abs/<id>`. */
const readAbstractPage = (heading: Element, url: URL) => row(heading, url.href);

export const arxiv: Site = {
  id: "arxiv",
  name: "arXiv",
  matches: ["https://arxiv.org/*", "https://www.arxiv.org/*", "https://export.arxiv.org/*"],
  hydrates: false,
  layouts: [
    {
      name: "listing",
      sure: /^\/list\//,
      path: /^\/(list|catchup|a)\//,
      items: "dl > dt",
      room: "dl > dd .list-title",
      abstract: { within: "dd", at: "p.mathjax" },
      read: readListing,
    },
    {
      name: "search",
      path: /^\/search\//,
      items: "li.arxiv-result",
      room: "li.arxiv-result > p.title",
      abstract: { within: "li", at: ".abstract-full" },
      read: readResult,
    },
    {
      name: "abstract",
      sure: /./,
      path: /^\/abs\/./,
      items: "h1.title",
      room: "h1.title",
      abstract: { within: "body", at: "blockquote.abstract", label: "Abstract:" },
      read: readAbstractPage,
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://arxiv.org/list/cs.LG/new", layouts: ["listing"] },
  { url: "https://arxiv.org/list/cs.CV/recent?skip=50&show=100", layouts: ["listing"] },
  { url: "https://export.arxiv.org/list/cs.CL/2026-06", layouts: ["listing"] },
  { url: "https://www.arxiv.org/catchup/cs.LG/2026-06-12?abs=True", layouts: ["listing"] },
  { url: "https://arxiv.org/a/lovelace_a_1", layouts: ["listing"] },
  { url: "https://arxiv.org/search/?query=lora&searchtype=all", layouts: ["search"] },
  { url: "https://arxiv.org/search/advanced?terms-0-term=lora", layouts: ["search"] },
  { url: "https://arxiv.org/abs/2211.07394v2", layouts: ["abstract"] },
  { url: "https://arxiv.org/abs/hep-th/9901001", layouts: ["abstract"] },
  { url: "https://arxiv.org/help/contact", layouts: [] },
];
