import { findAll, tagOf } from "@/utils/dom/tree";
import { MAX_TITLE } from "@/utils/domain/match";
import type { Layout, Row } from "@/utils/sites/site";
import { inSlices, tolerant } from "./slices";

/** A row with the element it was read from. */
export interface PageRow extends Row {
  item: Element;
  layout: Layout;
  /** Equal for two readings of the same paper. */
  fingerprint: string;
  /** As shown on the page; empty until it was read, or if there is none. */
  abstract: string;
}

const fingerprintOf = (row: Row) => `${row.ids.join(" ")} ${row.title}`;

const itemsOf = (page: Document, layout: Layout) =>
  findAll(page, layout.items).map((item) => ({ item, layout }));

/**
 * Of several links to the same paper in one card, keeps the first that is in a heading, else the first.
 * Consecutive rows of the same paper are taken for such a card.
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

/** One strip per place, even if two layouts read it. */
function onePerAnchor(rows: PageRow[]): PageRow[] {
  const anchors = new Set<Element>();
  return rows.filter(({ anchor }) => anchors.size < anchors.add(anchor).size);
}

export interface Reading {
  page: Document;
  url: URL;
  /** Called with the first error of a row; the other rows are still read. */
  failed: (error: unknown) => void;
  signal: AbortSignal;
}

/**
 * Reads every row that the page shows now, layout by layout, each in document order. Incomplete rows and rows
 * with a title longer than `MAX_TITLE` are left out. Undefined if `signal` was aborted meanwhile.
 */
export async function readRows(
  layouts: Layout[],
  { page, url, failed, signal }: Reading,
): Promise<PageRow[] | undefined> {
  const rows = new Map<Layout, PageRow[]>(layouts.map((layout) => [layout, []]));
  const items = layouts.flatMap((layout) => itemsOf(page, layout));
  const read = ({ item, layout }: (typeof items)[number]) => {
    const row = layout.read(item, url);
    if (!row || row.title.length > MAX_TITLE) return;
    rows.get(layout)?.push({ ...row, item, layout, fingerprint: fingerprintOf(row), abstract: "" });
  };
  const whole = await inSlices(items, signal, tolerant(read, failed));
  if (!whole) return undefined;
  return onePerAnchor(
    [...rows].flatMap(([{ cards }, found]) => (cards ? onePerCard(found) : found)),
  );
}
