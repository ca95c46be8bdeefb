import Papa from "papaparse";
import { idsOf, addressesIn } from "./read/addresses";
import { plainName } from "./read/fields";
import { Gathered } from "./read/gathered";
import { isAuthors, isPerson, titleLikeness } from "./read/looks";
import * as names from "./read/names";
import { foundIn } from "./read/record";
import { type Source, sourceOf } from "./source";

/** Enough of a file to tell what its columns are. */
const LOOKED_AT = 16_000;
/** Rows that are looked at where no line names the columns. */
const ROWS = 20;
/** Shorter cells are no abstracts. */
const MIN_ABSTRACT = 120;
/** A column of titles looks like it in most of its rows. */
const GOOD_TITLES = 0.8;

const isTitle = (name: string) =>
  [names.TITLE, names.LAST_TITLE].some((shape) => shape.test(plainName(name.trim())));
const isName = (name: string) => names.NAME.test(plainName(name.trim()));
const SHAPE = { skipEmptyLines: "greedy" as const, delimitersToGuess: [",", "\t", ";", "|"] };

/** Excel's "sep=;" and comments before the first row. */
const PREAMBLE = /^(?:sep=(.)\r?\n|#[^\n]*\n)+/;

interface Table {
  text: string;
  /** Empty where it is to be guessed. */
  delimiter: string;
}

/** The separator that Excel names, or with which a row names columns; empty where it is to be guessed. */
function tableOf(text: string): Table {
  const [preamble = "", told = ""] = PREAMBLE.exec(text) ?? [];
  const table = { text: text.slice(preamble.length), delimiter: told };
  const head = { ...table, text: table.text.slice(0, LOOKED_AT) };
  const namesBy = (delimiter: string) => {
    const [row = []] = fromHeader(rowsOf({ ...head, delimiter }, ROWS));
    return hasTitle(row) ? row.length : 0;
  };
  if (told !== "" || namesBy("") > 0) return table;
  const widths = [",", "\t", ";"].map((delimiter) => ({ delimiter, width: namesBy(delimiter) }));
  const [widest] = widths.toSorted((a, b) => b.width - a.width);
  return widest && widest.width > 0 ? { ...table, delimiter: widest.delimiter } : table;
}

const rowsOf = ({ text, delimiter }: Table, preview = 0) =>
  Papa.parse<string[]>(text, { ...SHAPE, delimiter, preview });

const hasTitle = (columns: readonly string[]) =>
  columns.length > 1 && columns.some((name) => isTitle(name) || isName(name));

/** Lines above the names of columns that databases write of their export. */
const MOST_ABOVE = 15;
const WIDE = 3;

const widthOf = (row: readonly string[]) => row.findLastIndex((cell) => cell.trim() !== "") + 1;

/** Whether a row below others names columns: as many as the rows behind it have cells, and more than above. */
function isHeaderAt(rows: readonly string[][], at: number): boolean {
  const row = rows[at] ?? [];
  const below = rows.slice(at + 1, at + 1 + MOST_ABOVE);
  const width = widthOf(row);
  return (
    width >= WIDE &&
    hasTitle(row) &&
    rows.slice(0, at).every((above) => widthOf(above) < width) &&
    below.length > 0 &&
    below.filter(({ length }) => length === row.length).length > below.length / 2
  );
}

/**
 * The rows from the one that names the columns on, where lines of another kind stand above it. Lines above a
 * table of bars are Markdown's.
 */
function fromHeader({ data: rows, meta }: Papa.ParseResult<string[]>): readonly string[][] {
  if (hasTitle(rows[0] ?? []) || meta.delimiter === "|") return rows;
  const at = rows.slice(0, MOST_ABOVE).findIndex((_, row) => isHeaderAt(rows, row));
  return rows.slice(Math.max(0, at));
}

const isPeopleCell = (cell: string) => {
  const people = cell.replaceAll(";", ",");
  return isAuthors(people) || isPerson(people);
};

/** Names of columns by what stands in them; null where no column holds titles. */
function guessedColumns(rows: readonly string[][]): string[] | null {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.some((row) => row.length !== width)) return null;
  const mean = (column: number, value: (cell: string) => number) =>
    rows.reduce((sum, row) => sum + value(row[column] ?? ""), 0) / Math.max(1, rows.length);
  const columns = Array.from({ length: width }, (_, column) => {
    if (mean(column, (cell) => idsOf(addressesIn(cell)).length) >= GOOD_TITLES) return "link";
    if (mean(column, (cell) => Number(isPeopleCell(cell))) >= GOOD_TITLES) return "authors";
    return mean(column, (cell) => cell.length) >= MIN_ABSTRACT ? "abstract" : "";
  });
  const likeness = columns.map((name, column) => (name === "" ? mean(column, titleLikeness) : 0));
  const title = likeness.indexOf(Math.max(...likeness));
  if ((likeness[title] ?? 0) < GOOD_TITLES || columns.every((name) => name === "")) return null;
  return columns.map((name, column) => (column === title ? "title" : name));
}

/** A rule below the first line makes it a table of Markdown. */
function isMarkdown(text: string): boolean {
  if (/^\W*<https?:[^|<>\s]+\|/.test(text)) return true;
  const below = /^[^\n]*\n([\s:|-]*)/.exec(text)?.[1] ?? "";
  return below.slice(0, below.lastIndexOf("\n") + 1).includes("--");
}

function recognises(text: string): boolean {
  const table = tableOf(text);
  if (isMarkdown(table.text)) return false;
  // The last row that is looked at may be cut.
  const data = fromHeader(rowsOf({ ...table, text: table.text.slice(0, LOOKED_AT) }, ROWS));
  const whole = table.text.length > LOOKED_AT && data.length < ROWS ? data.slice(0, -1) : data;
  return hasTitle(data[0] ?? []) || guessedColumns(whole) !== null;
}

/** Columns by their names; where many rows name papers by address, a column of names is of titles. */
function namedColumns(columns: readonly string[], rows: readonly string[][]): readonly string[] {
  const paper = (row: readonly string[]) => idsOf(row.flatMap(addressesIn)).length > 0;
  const isOfPapers = rows.filter(paper).length * 3 >= rows.length;
  if (!isOfPapers || columns.some((name) => /title/i.test(name))) return columns;
  return columns.map((name) => (isName(name) ? "title" : name));
}

function parse(text: string) {
  const gathered = new Gathered();
  const all = rowsOf(tableOf(text));
  const data = fromHeader(all);
  const above = all.data.length - data.length;
  const [first = []] = data;
  const guessed = hasTitle(first) ? null : guessedColumns(data.slice(0, ROWS));
  const columns = guessed ?? namedColumns(first, data.slice(1, 1 + ROWS));
  data.slice(guessed === null ? 1 : 0).forEach((row, at) => {
    const line = above + at + (guessed === null ? 2 : 1);
    const skip = (why: string) => gathered.skip(`Row ${line} has ${why}`, JSON.stringify(row));
    // Too few or too many cells: a stray quote or separator moved them.
    if (row.length !== columns.length) return skip("other columns");
    const fields = columns.map(
      (name, column) => [name || `column ${column}`, row[column]] as const,
    );
    const found = foundIn(Object.fromEntries(fields));
    return found === null ? skip("no title") : gathered.add(found);
  });
  return gathered.digest("Table");
}

/** Comma-, semicolon- or tab-separated values with a title column, named or plain to see. */
export const csv: Source = sourceOf("rows", { id: "csv", name: "CSV", recognises, parse });
