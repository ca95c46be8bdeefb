import { type Fields, isFields, plainName } from "./fields";
import { ID } from "./names";

/** Columns, each with the values of all papers. */
function columnsIn(value: Fields): Fields[][] {
  const columns = Object.entries(value).filter((column): column is [string, unknown[]] =>
    Array.isArray(column[1]),
  );
  const titles = columns.find(([name]) => /^titles?$/i.test(name))?.[1] ?? [];
  if (titles.length < 2) return [];
  const alike = columns.filter(([, all]) => all.length === titles.length);
  // A paper may have two titles, and two of something else; but it has its own id.
  const hasId = Object.entries(value).some(
    ([name, id]) => ID.test(plainName(name)) && !Array.isArray(id),
  );
  const isTable = alike.length > 1 && !hasId;
  if (!isTable || !titles.every((one) => typeof one === "string")) return [];
  const row = (_: unknown, at: number) =>
    Object.fromEntries(
      columns.map(([name, all]) => [name.replace(/^(title|abstract|url|id)s$/i, "$1"), all[at]]),
    );
  return [titles.map(row)];
}

/** Rows of cells below a row of names. */
function rowsIn(value: readonly unknown[]): Fields[][] {
  if (!value.every(Array.isArray)) return [];
  const [names, ...rows] = value as unknown[][];
  if (!names?.some((name) => typeof name === "string" && /title/i.test(name))) return [];
  return [rows.map((row) => Object.fromEntries(names.map((name, at) => [String(name), row[at]])))];
}

/** Tables as data writes them: an object of columns, or a list of rows below their names. */
export const tablesIn = (value: Fields | readonly unknown[]): Fields[][] =>
  isFields(value) ? columnsIn(value) : rowsIn(value);
