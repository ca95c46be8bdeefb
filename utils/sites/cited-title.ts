import { attributeOf, find, findAll, pageOf } from "@/utils/dom/tree";
import { type PaperId, paperIdsOf } from "@/utils/domain/paper-id";
import type { Row } from "./site";
import { afterTitle } from "./title-row";
import { titleText } from "./title-text";

const metaOf = (page: Document, name: string) =>
  attributeOf(find(page, `meta[name="${name}"]`), "content")?.trim() ?? "";

/** The ids in the page's metadata for reference managers. */
function citedIds(page: Document): PaperId[] {
  const arxiv = metaOf(page, "citation_arxiv_id");
  const doi = metaOf(page, "citation_doi").replace(
    /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)\s*/i,
    "",
  );
  return [
    ...(arxiv ? paperIdsOf(`https://arxiv.org/abs/${arxiv}`) : []),
    ...(doi ? paperIdsOf(`https://doi.org/${doi}`) : []),
  ];
}

/**
 * The title of a page about one paper: from its metadata, or, if there is none, its first `h1`. `headings`
 * selects the headings that may be the title.
 */
export function pageTitle(heading: Element, headings = "h1"): Row | undefined {
  const page = pageOf(heading);
  if (metaOf(page, "citation_title")) return citedTitle(heading, headings);
  return find(page, "h1") === heading ? afterTitle(heading) : undefined;
}

/**
 * The title of a page about one paper from its metadata for reference managers (`citation_title`): the row of
 * the heading with this text, or of the page's first `h1` if there is none.
 */
export function citedTitle(heading: Element, headings = "h1"): Row | undefined {
  const page = pageOf(heading);
  const title = metaOf(page, "citation_title");
  if (!title) return undefined;
  const shown = findAll(page, headings).find((one) => titleText(one) === title);
  if (heading !== (shown ?? find(page, "h1"))) return undefined;
  return { title, ids: citedIds(page), anchor: heading, place: "after" };
}
