import { attributeOf, find, findAll, pageOf } from "@/utils/dom/tree";
import { type PaperId, paperIdsOf } from "@/utils/domain/paper-id";
import type { Row } from "./site";
import { afterTitle } from "./title-row";
import { titleText } from "./title-text";

const metaOf = (page: Document, name: string) =>
  attributeOf(find(page, `meta[name="${name}"]`), "content")?.trim() ?? "";

/** The ids that a page names in its head for reference managers. */
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
 * The page of one paper: as its head says it, or, where that says nothing, by its first `h1`.
 * `headings` are those of the page that may be its title.
 */
export function pageTitle(heading: Element, headings = "h1"): Row | undefined {
  const page = pageOf(heading);
  if (metaOf(page, "citation_title")) return citedTitle(heading, headings);
  return find(page, "h1") === heading ? afterTitle(heading) : undefined;
}

/**
 * The page of one paper, by what its head says for reference managers (`citation_title`): the row of
 * the heading that shows this title, or of the page's first `h1` where none shows it alike.
 */
export function citedTitle(heading: Element, headings = "h1"): Row | undefined {
  const page = pageOf(heading);
  const title = metaOf(page, "citation_title");
  if (!title) return undefined;
  const shown = findAll(page, headings).find((one) => titleText(one) === title);
  if (heading !== (shown ?? find(page, "h1"))) return undefined;
  return { title, ids: citedIds(page), anchor: heading, place: "after" };
}
