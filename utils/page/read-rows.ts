import type { Layout, Row } from "@/utils/sites/site";
import { inSlices } from "./slices";

/** A row with the element it was read from. */
export interface PageRow extends Row {
  item: Element;
  /** Says whether another reading found the same paper. */
  fingerprint: string;
}

const fingerprintOf = (row: Row) => `${row.ids.join(" ")} ${row.title}`;

const itemsOf = (page: Document, layout: Layout) =>
  [...page.querySelectorAll(layout.items)].map((item) => ({ item, layout }));

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
  const rows: PageRow[] = [];
  const items = layouts.flatMap((layout) => itemsOf(page, layout));
  const whole = await inSlices(items, signal, ({ item, layout }) => {
    const row = layout.read(item, url);
    if (row) rows.push({ ...row, item, fingerprint: fingerprintOf(row) });
  });
  return whole ? rows : undefined;
}
