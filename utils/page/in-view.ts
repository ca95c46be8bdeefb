import { boxOf } from "@/utils/dom/tree";
import type { PageRow } from "./read-rows";

function isInView({ anchor }: PageRow): boolean {
  const { top, bottom } = boxOf(anchor);
  return bottom >= 0 && top < innerHeight;
}

/** Splits rows into those in view and the rest; `short` rows or fewer stay together. */
export function inSteps(rows: PageRow[], short: number): PageRow[][] {
  if (rows.length <= short) return [rows];
  const seen = new Set(rows.filter(isInView));
  return [[...seen], rows.filter((row) => !seen.has(row))];
}
