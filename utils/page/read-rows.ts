import { findAll, tagOf } from "@/utils/dom/tree";
import type { Layout, Row } from "@/utils/sites/site";
import { inSlices } from "./slices";

/** A row with the element it was read from. */
export interface PageRow extends Row {
  item: Element;
  layout: Layout;
  /** Says whether another reading found the same paper. */
  fingerprint: string;
  /** As the page shows it; empty until it was read, and where there is none. */
  abstract: string;
}

const fingerprintOf = (row: Row) => `${row.ids.join(" ")} ${row.title}`;

const itemsOf = (page: Document, layout: Layout) =>
  findAll(page, layout.items).map((item) => ({ item, layout }));

/**
 * Where a card has several links to its paper, the first that stands in a heading counts, or the
 * first of all; rows of one paper that follow each other are taken for such a card.
 */
function onePerCard(rows: PageRow[]): PageRow[] {
  const kept: PageRow[] = [];
  for (const row of rows) {
    const last = kept.at(-1);
    if (!last?.ids.some((id) => row.ids.includes(id))) kept.push(row);
    else if (isHeading(row.anchor) && !isHeading(last.anchor)) kept.splice(-1, 1, row);
  }
  return kept;
}

const isHeading = (element: Element) => /^h[1-6]$/.test(tagOf(element));

/** One place has one strip, even where two layouts read it. */
function onePerAnchor(rows: PageRow[]): PageRow[] {
  const anchors = new Set<Element>();
  return rows.filter(({ anchor }) => anchors.size < anchors.add(anchor).size);
}

/**
 * Reads every row that the page shows now, in document order of each layout; a half-read row is
 * left out. Undefined where `signal` was aborted meanwhile.
 */
export async function readRows(
  page: Document,
  layouts: Layout[],
  url: URL,
  signal: AbortSignal,
): Promise<PageRow[] | undefined> {
  const rows = new Map<Layout, PageRow[]>(layouts.map((layout) => [layout, []]));
  const items = layouts.flatMap((layout) => itemsOf(page, layout));
  const whole = await inSlices(items, signal, ({ item, layout }) => {
    const row = layout.read(item, url);
    if (!row) return;
    const read = { ...row, item, layout, fingerprint: fingerprintOf(row), abstract: "" };
    rows.get(layout)?.push(read);
  });
  if (!whole) return undefined;
  return onePerAnchor([...rows].flatMap(([{ cards }, read]) => (cards ? onePerCard(read) : read)));
}
