import Papa from "papaparse";
import type { TableChoices } from "@/utils/domain/table-columns";
import { idsOf, addressesIn } from "./read/addresses";
import { chosenNames, columnsRead, type ReadRow, unnamed } from "./read/column-roles";
import { plainName } from "./read/fields";
import { Gathered } from "./read/gathered";
import { isAuthors, isPerson, titleLikeness } from "./read/looks";
import * as names from "./read/names";
import { foundIn } from "./read/record";
import { Tables } from "./read/tables";
import { type Source, sourceOf } from "./source";

/** Enough of a file to tell what its columns are. */
const LOOKED_AT = 16_000;
/** Rows that are looked at where no line names the columns. */
const ROWS = 20;
/** Shorter cells are no abstracts. */
const MIN_ABSTRACT = 120;
/** Fewer rows whose columns nothing names may be a text with commas. */
const FEWEST = 3;
const WORD = /\p{L}{2}/u;
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
    const [row = []] = belowNotes(rowsOf({ ...head, delimiter }, ROWS));
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

/** Rows as they were parsed, and by what their cells are parted. */
type Parsed = Pick<Papa.ParseResult<string[]>, "data"> & { meta: { delimiter: string } };

/**
 * The rows from the one that names the columns on, where lines of another kind stand above it. Lines above a
 * table of bars are Markdown's.
 */
function belowNotes({ data: rows, meta }: Parsed): readonly string[][] {
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

/** The first rows of a text; none of a table of Markdown. */
function firstRows(text: string): Parsed {
  const table = tableOf(text);
  if (isMarkdown(table.text.trimStart())) return { data: [], meta: { delimiter: "" } };
  // The last row that is looked at may be cut.
  const { data, meta } = rowsOf({ ...table, text: table.text.slice(0, LOOKED_AT) }, ROWS);
  const isCut = table.text.length > LOOKED_AT && data.length < ROWS;
  return { data: isCut ? data.slice(0, -1) : data, meta };
}

function recognises(text: string): boolean {
  const rows = belowNotes(firstRows(text));
  return hasTitle(rows[0] ?? []) || guessedColumns(rows) !== null;
}

/** Whether a text may be a table although nothing says which of its columns holds titles. */
export function mayBeTable(text: string): boolean {
  const { data: rows } = firstRows(text);
  const width = rows[0]?.length ?? 0;
  return rows.length > FEWEST && width > 1 && rows.every((row) => row.length === width);
}

/** Columns by their names; where many rows name papers by address, a column of names is of titles. */
function namedColumns(columns: readonly string[], rows: readonly string[][]): readonly string[] {
  const paper = (row: readonly string[]) => idsOf(row.flatMap(addressesIn)).length > 0;
  const isOfPapers = rows.filter(paper).length * 3 >= rows.length;
  if (!isOfPapers || columns.some((name) => /title/i.test(name))) return columns;
  return columns.map((name) => (isName(name) ? "title" : name));
}

/** Whether rows are a table of which a reader may choose the columns, rather than a text with commas. */
function isTable(width: number, whole: number, rows: number, isNamed: boolean): boolean {
  if (width < 2) return false;
  return isNamed ? whole * 2 > rows : rows >= FEWEST && whole === rows;
}

/** What columns are called, and the rows below; the number of the first row in the file. */
function tableIn(parsed: Parsed) {
  const data = belowNotes(parsed);
  const above = parsed.data.length - data.length;
  const [first = []] = data;
  const guessed = hasTitle(first) ? null : guessedColumns(data.slice(0, ROWS));
  return guessed === null
    ? {
        isNamed: hasTitle(first),
        shown: first,
        names: namedColumns(first, data.slice(1, 1 + ROWS)),
        rows: data.slice(1),
        at: above + 2,
      }
    : {
        isNamed: true,
        shown: guessed.map((_, at) => `Column ${at + 1}`),
        names: guessed,
        rows: data,
        at: above + 1,
      };
}

function parse(text: string, choices?: TableChoices) {
  const gathered = new Gathered();
  const tables = new Tables(choices);
  const { isNamed, shown, names: read, rows, at: from } = tableIn(rowsOf(tableOf(text)));
  const chosen = tables.chosen(shown);
  const columns = chosen ? chosenNames(read, chosen) : read;
  const looked: ReadRow[] = [];
  rows.forEach((row, at) => {
    const skip = (why: string) => gathered.skip(`Row ${at + from} has ${why}`, JSON.stringify(row));
    // Too few or too many cells: a stray quote or separator moved them.
    if (row.length !== columns.length) return skip("other columns");
    const fields = columns.map((name, column) => [name || unnamed(column), row[column]] as const);
    const found = foundIn(Object.fromEntries(fields));
    // The names of a column promise titles; what a reader chose has to look like them.
    const isNone = found === null || (chosen?.title !== undefined && !WORD.test(found.title));
    if (isNone) return skip("no title");
    if (looked.length < ROWS) looked.push([row, found]);
    gathered.add(found);
  });
  const whole = rows.filter(({ length }) => length === columns.length);
  if (isTable(columns.length, whole.length, rows.length, isNamed)) {
    const papers = gathered.papers.length;
    tables.note(rows, { names: shown, rows: whole, papers, columns: columnsRead(looked) });
  }
  return { ...gathered.digest("Table"), tables: tables.read };
}

/** Comma-, semicolon- or tab-separated values with a title column, named or plain to see. */
export const csv: Source = sourceOf("rows", { id: "csv", name: "CSV", recognises, parse });
