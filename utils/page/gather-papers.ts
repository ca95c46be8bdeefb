import { closest, find, findAll, holds, parentOf, textOf } from "@/utils/dom/tree";
import type { PaperId } from "@/utils/domain/paper-id";
import { layoutsOf } from "@/utils/sites/layouts-of";
import type { Row, Site } from "@/utils/sites/site";

/** A paper as a page lists it. */
export interface GatheredPaper {
  title: string;
  ids: PaperId[];
  /** Empty where the page shows none. */
  abstract: string;
}

/** Characters; shorter texts are descriptions, longer ones whole papers. */
const [MIN_ABSTRACT, MAX_ABSTRACT] = [200, 6000];
/** What may hold an abstract beside its title. */
const TEXTS = "p, blockquote, dd, div, span, td";
const NAMED = '[class*="abstract" i], [id*="abstract" i]';

const wordsOf = (element: Element) => textOf(element).replaceAll(/\s+/g, " ").trim();

/** The largest part of the page that holds this row and no other. */
function partOf(row: Row, others: readonly Row[]): Element {
  let part = row.anchor;
  for (let next = parentOf(part); next; next = parentOf(next)) {
    const holder = next;
    if (others.some(({ anchor }) => anchor !== row.anchor && holds(holder, anchor))) break;
    part = holder;
  }
  return part;
}

/** The abstract that stands in a row's part of the page: what is called so, else its longest text. */
function abstractIn(part: Element, isAlone: boolean): string {
  const fits = (text: string) => text.length >= MIN_ABSTRACT && text.length <= MAX_ABSTRACT;
  const texts = (selector: string) =>
    findAll(part, selector)
      .filter((element) => !find(element, selector) && !closest(element, "script, style"))
      .map(wordsOf)
      .filter(fits);
  const [named] = texts(NAMED);
  // A page of one paper holds much other text.
  const longest = isAlone ? [] : texts(TEXTS).toSorted((a, b) => b.length - a.length);
  return (named ?? longest[0] ?? "").replace(/^(?:abstract|summary)\s*[:.—–-]?\s*/i, "");
}

/** The papers that a page lists, each once, with the abstracts that it shows. */
export function gatherPapers(page: Document, site: Site, url: URL): GatheredPaper[] {
  const rows = layoutsOf(site, url).flatMap((layout) =>
    findAll(page, layout.items).flatMap((item) => layout.read(item, url) ?? []),
  );
  const papers = new Map<string, GatheredPaper>();
  for (const row of rows) {
    const key = row.ids[0] ?? row.title;
    if (papers.has(key)) continue;
    const abstract = abstractIn(partOf(row, rows), rows.length === 1);
    papers.set(key, { title: row.title, ids: row.ids, abstract });
  }
  return [...papers.values()];
}
