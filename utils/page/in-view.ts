import { boxOf } from "@/utils/dom/tree";
import type { PageRow } from "./read-rows";

function isInView({ anchor }: PageRow): boolean {
  const { top, bottom } = boxOf(anchor);
  return bottom >= 0 && top < innerHeight;
}

/** Rows in steps: what the reader sees now, then the others. A short page is one step. */
export function inSteps(rows: PageRow[], short: number): PageRow[][] {
  if (rows.length <= short) return [rows];
  const seen = new Set(rows.filter(isInView));
  return [[...seen], rows.filter((row) => !seen.has(row))];
}
