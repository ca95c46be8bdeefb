import { closest, find, findAll, parentOf, textOf } from "@/utils/dom/tree";
import type { GatheredPaper } from "@/utils/domain/gathered-paper";
import { MAX_TITLE } from "@/utils/domain/match";
import { layoutsOf } from "@/utils/sites/layouts-of";
import type { Layout, Row, Site } from "@/utils/sites/site";
import { abstractOf, isWhole } from "./read-abstract";

/** Elements that may hold an abstract beside its title. */
const TEXTS = "p, blockquote, dd, div, span, td";
const NAMED = '[class*="abstract" i], [id*="abstract" i]';
const LABEL = /^(?:abstract|summary)\s*[:.—–-]?\s*/i;

type Read = Row & { layout: Layout };

function rowsOf(page: Document, site: Site, url: URL): Read[] {
  const rowIn = (item: Element, layout: Layout): Read[] => {
    const row = layout.read(item, url);
    return row && row.title.length <= MAX_TITLE ? [{ ...row, layout }] : [];
  };
  return layoutsOf(site, url).flatMap((layout) =>
    findAll(page, layout.items).flatMap((item) => rowIn(item, layout)),
  );
}

/** For every anchor and each of its ancestors: how many anchors it contains. */
function anchorsIn(rows: readonly Row[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const anchor of new Set(rows.map((row) => row.anchor)))
    for (let at: Element | null = anchor; at; at = parentOf(at))
      counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

/** The largest element that contains this row and no other. */
function partOf(row: Row, counts: Map<Element, number>): Element {
  let part = row.anchor;
  for (let next = parentOf(part); next && counts.get(next) === 1; next = parentOf(next))
    part = next;
  return part;
}

const abstractText = (element: Element) =>
  textOf(element).replaceAll(/\s+/g, " ").trim().replace(LABEL, "");

/** The abstract in a row's part of the page: the element named as such, else the longest text. */
function abstractIn(part: Element, isAlone: boolean): string {
  const texts = (selector: string) =>
    findAll(part, selector)
      .filter((element) => !find(element, selector) && !closest(element, "script, style"))
      .map(abstractText)
      .filter(isWhole);
  const [named] = texts(NAMED);
  // A page about a single paper has much other text.
  const longest = isAlone ? [] : texts(TEXTS).toSorted((a, b) => b.length - a.length);
  return named ?? longest[0] ?? "";
}

/** The papers that a page lists, without duplicates, with the abstracts that it shows in full. */
export function gatherPapers(page: Document, site: Site, url: URL): GatheredPaper[] {
  const rows = rowsOf(page, site, url);
  const counts = anchorsIn(rows);
  const papers = new Map<string, GatheredPaper>();
  for (const row of rows) {
    const { title, ids, layout } = row;
    const key = ids[0] ?? title;
    if (papers.has(key)) continue;
    const abstract = layout.abstract
      ? abstractOf(row, layout.abstract)
      : abstractIn(partOf(row, counts), rows.length === 1);
    papers.set(key, { title, ids, abstract });
  }
  return [...papers.values()];
}
