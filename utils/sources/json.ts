import type { Digest } from "@/utils/domain/paper";
import { arxivId } from "@/utils/domain/paper-id";
import { markdown } from "./markdown";
import { Gathered } from "./read/gathered";
import type { Fields } from "./read/record";
import { foundIn, isFields } from "./read/record";
import { textOfHtml } from "./read/html-text";
import { type Source, sourceOf } from "./source";

/** Deeper than any list of papers lies. */
const MAX_DEPTH = 6;

/** A list of papers, or an object that names them by id. */
type List = Fields[];

/** An id with the title of its paper. */
const isTitleOf = (key: string, value: unknown): boolean =>
  arxivId(key) !== null && typeof value === "string" && !/[|]|https?:/.test(value);

/** The objects of a list; where it names them by id, the id is a field of each. */
function objectsIn(value: object): Fields[] {
  if (Array.isArray(value)) return value.filter(isFields);
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    if (isTitleOf(key, one)) return [{ arxivId: key, title: one }];
    if (!isFields(one)) return [];
    return arxivId(key) === null ? [one] : [{ arxivId: key, ...one }];
  });
}

/** Columns, each with the values of all papers. */
function columnsIn(value: object): List[] {
  const columns = Object.entries(value).filter((column): column is [string, unknown[]] =>
    Array.isArray(column[1]),
  );
  const titles = columns.find(([name]) => /^titles?$/i.test(name))?.[1];
  if (titles === undefined || !titles.every((one) => typeof one === "string")) return [];
  const row = (_: unknown, at: number) =>
    Object.fromEntries(
      columns.map(([name, all]) => [name.replace(/^(title|abstract|url|id)s$/i, "$1"), all[at]]),
    );
  return [titles.map(row)];
}

/** Rows of cells below a row of names. */
function rowsIn(value: object): List[] {
  if (!Array.isArray(value) || !value.every(Array.isArray)) return [];
  const [names, ...rows] = value as unknown[][];
  if (!names?.some((name) => typeof name === "string" && /title/i.test(name))) return [];
  return [rows.map((row) => Object.fromEntries(names.map((name, at) => [String(name), row[at]])))];
}

/** Lists of papers in a value, however deep. */
function listsIn(value: unknown, depth = 0): List[] {
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return [];
  const objects = objectsIn(value);
  const titled = objects.filter((one) => foundIn(one) !== null);
  if (titled.length > 0 && titled.length * 2 >= objects.length) return [objects];
  const other = [...columnsIn(value), ...rowsIn(value)];
  if (other.length > 0) return other;
  return Object.values(value).flatMap((child) => listsIn(child, depth + 1));
}

/** Lines of Markdown as values: tools that write lists keep them so. */
function linesIn(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return /https?:/.test(value) ? [value.trim()] : [];
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((child) => linesIn(child, depth + 1));
}

/** "|2024-01-01|Title|people|[2401.00001](…)|code|" */
const ROW_NAMES = "|Date|Title|Authors|PDF|Code|\n|---|---|---|---|---|\n";

function ofLines(value: unknown): Digest {
  const lines = linesIn(value);
  const rows = lines.every((line) => line.startsWith("|"));
  return markdown.parse((rows ? ROW_NAMES : "") + lines.join("\n"));
}

/** Feeds hold HTML where others hold text. */
const asText = (text: string) => (/<\/?[a-z][^<>]*>/i.test(text) ? textOfHtml(text) : text);

/** A record as text, to tell which it is; nothing of one that lies too deep to be written out. */
export function recordText(record: unknown): string {
  try {
    return JSON.stringify(record) ?? "";
  } catch {
    return "";
  }
}

/** Adds what a record says to what was gathered. */
export function gather(record: unknown, into: Gathered): void {
  const found = isFields(record) ? foundIn(record) : null;
  if (found === null) into.skip("No title", recordText(record));
  else into.add({ ...found, abstract: asText(found.abstract ?? "") });
}

/** Adds the papers of a value of any shape. */
export function gatherAll(value: unknown, into: Gathered): void {
  const lists = listsIn(value);
  const single = isFields(value) && foundIn(value) !== null ? [[value]] : [];
  for (const record of (lists.length > 0 ? lists : single).flat()) gather(record, into);
}

function parse(text: string): Digest {
  const gathered = new Gathered();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    gathered.skip(`This JSON is torn: ${(error as Error).message}`, text);
    return gathered.digest("Papers");
  }
  gatherAll(value, gathered);
  if (gathered.papers.length === 0 && gathered.skipped.length === 0) {
    const lines = ofLines(value);
    if (lines.papers.length > 0) return lines;
    gathered.skip("No list of papers with titles is in this JSON", text);
  }
  const name = isFields(value) && typeof value["name"] === "string" ? value["name"] : "Papers";
  const date = isFields(value) && typeof value["date"] === "string" ? value["date"] : null;
  return gathered.digest(name, date);
}

function recognises(text: string): boolean {
  const start = text.trimStart();
  if (start.startsWith("[")) return /^\[\s*(?:[{[\]"]|$)/.test(start);
  if (!start.startsWith("{")) return false;
  // A second object behind the first makes it JSON lines.
  return !/^\{[^\n]*\}[^\S\n]*\n\s*\{/.test(start) && !/\n\}\s*\{\s*\n/.test(start);
}

/** JSON of any shape that holds a list of objects with titles: APIs, scrapes, archives. */
export const json: Source = sourceOf("data", { id: "json", name: "JSON", recognises, parse });
