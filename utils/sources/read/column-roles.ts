import {
  COLUMN_ROLES,
  type ChosenColumns,
  type ColumnRole,
  type TableRead,
} from "@/utils/domain/table-columns";
import { plainName } from "./fields";
import type { Found } from "./gathered";
import * as names from "./names";
import { oneLine } from "./plain";

/** What a column is called whose role was chosen. */
const CALLED: Record<ColumnRole, string> = {
  title: "title",
  abstract: "abstract",
  link: "url",
  date: "date",
};

/** Whether a column by its name gives what another was chosen for. */
const GIVES: Record<ColumnRole, (name: string) => boolean> = {
  title: (name) => [names.TITLE, names.LAST_TITLE, names.NAME].some((shape) => shape.test(name)),
  abstract: (name) => names.ABSTRACT.test(name) || names.ABOUT.test(name),
  link: (name) => names.ID.test(name) || names.LINK.test(name),
  date: (name) => names.DATE.includes(name),
};

/** What a column is called whose own name is to say nothing. */
export const unnamed = (column: number): string => `column ${column}`;

/** The names of columns, those that were chosen by their roles, and no other of these roles. */
export function chosenNames(columns: readonly string[], chosen: ChosenColumns): string[] {
  const roles = COLUMN_ROLES.filter((role) => chosen[role] !== undefined);
  return columns.map((name, column) => {
    const role = roles.find((one) => chosen[one] === column);
    if (role !== undefined) return CALLED[role];
    return roles.some((one) => GIVES[one](plainName(name))) ? unnamed(column) : name;
  });
}

/** Cells that begin so alike are one text, whatever markup was taken off. */
const ALIKE = 40;
const letters = (text: string): string =>
  oneLine(text.slice(0, ALIKE * 4))
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "")
    .slice(0, ALIKE);

/** A row, and what was found in it. */
export type ReadRow = readonly [row: readonly string[], found: Found];

function columnOf(rows: readonly ReadRow[], part: (found: Found) => string | undefined) {
  const counts = new Map<number, number>();
  for (const [row, found] of rows) {
    const wanted = letters(part(found) ?? "");
    const at = wanted === "" ? -1 : row.findIndex((cell) => letters(cell) === wanted);
    if (at >= 0) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** The columns in which most rows hold what was found in them. */
export const columnsRead = (rows: readonly ReadRow[]): TableRead["columns"] => ({
  title: columnOf(rows, ({ title }) => title),
  abstract: columnOf(rows, ({ abstract }) => abstract),
  // Ids and links are taken from every column that names any.
  link: null,
  date: columnOf(rows, ({ date }) => date),
});
