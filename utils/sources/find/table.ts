import type { ChosenColumns } from "@/utils/domain/table-columns";
import type { NotedTable, Tables } from "@/utils/sources/read/tables";
import { type Block, textOfRuns } from "@/utils/sources/tree/block";
import { idsOfLine, isPaperLink } from "./evidence";
import type { Labels } from "./labels-of-file";
import type { Line } from "./line";
import { likenessOf, LONG, placesOf, wordsIn } from "./places";
import { deepLines } from "./records-of-pages";
import type { Reading, Unit } from "./unit";

const TITLE = /\btitle\b|论文(?!链接|地址|代码)|标题|题目|タイトル/i;
const NAME = /^(?:papers?|paper name|work|article|publication|name|reference)s?$/i;
const ABSTRACT = /abstract|summary|tl;?dr|description|摘要|总结|简介/i;
const DATE = /\bdate\b|published|年|日期|\byear\b/i;
const AUTHORS = /^(?:authors?|作者)$/i;
const VENUE = /^(?:venue|pub|conference|journal|publication|published in|会议|期刊)s?$/i;
/** Columns that only tables of papers have beside their titles. */
const KNOWN =
  /abstract|summary|authors?|venue|pub|conference|journal|pdf|paper|arxiv|code|year|date|tl;?dr|摘要|作者|代码|链接|会议|日期/i;
/** Rows that show what its columns hold. */
const SHOWN = 3;
/** Longer cells are no names of columns. */
const LONGEST_NAME = 40;

interface Columns {
  title: number;
  abstract: number;
  date: number;
  authors: number;
  venue: number;
  isKnown: boolean;
  /** Where ids and links stand; of the whole row where nothing was chosen. */
  link?: number;
  /** Whether the reader chose any of them: a title is then looked for in no other. */
  isChosen?: boolean;
  /** Whether the reader said that no column holds abstracts. */
  isBare?: boolean;
}

interface Around {
  labels: Labels;
  tables: Tables;
  /** Reads a row of a table whose columns have no names. */
  block: (row: Block) => Reading;
}

function* rowsOf(table: Block): Generator<Block> {
  for (const block of table.blocks) {
    if (block.name === "tr") yield block;
    else if (/^t(?:head|body|foot)$/.test(block.name)) yield* rowsOf(block);
  }
}

const isCell = ({ name }: Block) => /^t[dh]$/.test(name);

/** The name of a column; undefined where its first cell holds more than lines. */
function nameOf({ runs, blocks }: Block): string | undefined {
  if (blocks.some((block) => block.blocks.length > 0)) return undefined;
  const texts = [runs, ...blocks.map((block) => block.runs)].map(textOfRuns);
  return texts.join(" ").replaceAll(/\s+/g, " ").trim();
}

/** What the columns of a table are called; null where its first row holds no names. */
function namesOf(header: Block): string[] | null {
  const names = header.blocks.filter(isCell).map((cell) => nameOf(cell) ?? null);
  const isName = (name: string | null) => name !== null && name.length <= LONGEST_NAME;
  return names.length < 2 || !names.every(isName) ? null : names.map((name) => name ?? "");
}

function columnsOf(names: readonly string[]): Columns | null {
  const at = (shape: RegExp) => names.findIndex((name) => shape.test(name));
  const title = [at(TITLE), at(NAME)].find((column) => column >= 0) ?? -1;
  if (title < 0) return null;
  const isKnown = names.some((name, column) => column !== title && KNOWN.test(name));
  const of = { abstract: at(ABSTRACT), date: at(DATE), authors: at(AUTHORS), venue: at(VENUE) };
  return { title, ...of, isKnown };
}

/** The title of a cell: what is linked to the paper or bold in its first line, else all of it. */
function titleOfCell(lines: readonly Line[], labels: Labels): string | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const { link, label, strong, named, lead, quoted } = placesOf(first, labels, null);
  const bold = strong?.includes(" ") ? strong : undefined;
  const isLed = wordsIn(lead ?? "") < LONG;
  // Before a title in quotes or a link stand people.
  const marked = [quoted, isLed ? named : undefined].find((one) => wordsIn(one ?? "") >= LONG);
  return label ?? link ?? bold ?? marked ?? lead ?? named ?? strong;
}

/** What looks most like a title in the cells beside an empty one. */
function titleBeside(cells: Line[][], columns: Columns, labels: Labels): string | undefined {
  const others = cells.filter((_, at) => at !== columns.title && at !== columns.abstract);
  const [named] = others
    .flatMap((lines) => titleOfCell(lines, labels) ?? [])
    .toSorted((a, b) => likenessOf(b) - likenessOf(a) || b.length - a.length);
  return named;
}

function unitOf(cells: Line[][], columns: Columns, table: Block, labels: Labels): Unit | null {
  const title = titleOfCell(cells[columns.title] ?? [], labels);
  const found = title ?? (columns.isChosen ? undefined : titleBeside(cells, columns, labels));
  if (found === undefined) return null;
  const lines = columns.link === undefined ? cells.flat() : (cells[columns.link] ?? []);
  const textIn = (column: number) => (cells[column] ?? []).map(({ text }) => text).join(" ");
  const venue = columns.venue === columns.title ? "" : textIn(columns.venue);
  const told = { date: textIn(columns.date), authors: textIn(columns.authors), venue };
  const abstract = columns.isBare ? [] : cells[columns.abstract];
  return {
    shape: "row",
    parent: table,
    places: { column: found },
    lines,
    evidence:
      columns.isKnown ||
      lines.some((line) => idsOfLine(line).length > 0 || line.runs.some(isPaperLink))
        ? "sure"
        : "none",
    cells: { ...told, ...(abstract && { abstract }) },
  };
}

/** The columns that were read, in the place of those that the reader chose none for. */
function withChosen(read: Columns | null, chosen: ChosenColumns): Columns | null {
  const { title = read?.title, abstract = read?.abstract, date = read?.date, link } = chosen;
  if (title === undefined || title === null) return null;
  const at = (column: number | null | undefined) => (column === title ? -1 : (column ?? -1));
  return {
    title,
    abstract: at(abstract),
    date: at(date),
    authors: at(read?.authors),
    venue: at(read?.venue),
    isKnown: true,
    isChosen: true,
    isBare: chosen.abstract === null,
    ...(typeof link === "number" && { link }),
  };
}

/** As the reader sees it who may choose other columns. */
function tableRead(names: string[], rows: Block[], columns: Columns | null, papers: number) {
  // Cells with more than lines are not looked into: tables lie in each other.
  const cellsOf = (row: Block) => row.blocks.filter(isCell).map((cell) => nameOf(cell) ?? "…");
  const shown = (column: number | undefined) =>
    column === undefined || column < 0 ? null : column;
  const { title, abstract, date, link } = columns ?? {};
  return {
    names,
    rows: rows.slice(0, SHOWN).map(cellsOf),
    papers,
    columns: {
      title: shown(title),
      abstract: shown(abstract),
      link: shown(link),
      date: shown(date),
    },
  } satisfies NotedTable;
}

/** Whether the first row holds names, as its markup says. */
const isHead = (row: Block) => row.blocks.some(({ name }) => name === "th");

function readings(rows: readonly Block[], block: Around["block"]): Reading {
  const all = rows.map(block);
  return {
    units: all.flatMap(({ units }) => units),
    loose: all.flatMap(({ loose }) => loose),
  };
}

/** Whether each row has a name and a value: what is said of one thing. */
function isOfProperties(rows: readonly Block[]): boolean {
  const kinds = rows.map((row) =>
    row.blocks
      .filter(isCell)
      .map(({ name }) => name)
      .join(" "),
  );
  return rows.length > 1 && kinds.every((kind) => kind === "th td");
}

/** A property as a line: "Title: …". */
function propertyOf(row: Block): Line[] {
  const [name, value] = row.blocks.filter(isCell);
  const label = nameOf(name as Block) ?? "";
  const [first, ...others] = deepLines(value as Block);
  if (first === undefined) return [];
  const text = `${label.replace(/[:：]$/, "")}: ${first.text}`;
  return [{ runs: first.runs, text, isFolded: first.isFolded }, ...others];
}

/** The rows of a table, in its head and its body. */
export const rowsIn = (table: Block): Block[] =>
  [...rowsOf(table)].filter((row) => row.blocks.some(isCell));

/** The papers of rows of a table: by its columns where they have names or were chosen, else each row as it stands. */
export function readTable(
  table: Block,
  all: readonly Block[],
  { labels, tables, block }: Around,
): Reading {
  if (isOfProperties(all)) return { units: [], loose: all.flatMap(propertyOf) };
  const [header, ...rows] = all;
  const names = header ? namesOf(header) : null;
  const read = names ? columnsOf(names) : null;
  const chosen = names ? tables.chosen(names) : undefined;
  const columns = chosen ? withChosen(read, chosen) : read;
  const reading =
    header === undefined || columns === null
      ? readings(header ? [header, ...rows] : rows, block)
      : {
          units: rows.flatMap((row) => {
            const cells = row.blocks.filter(isCell).map(deepLines);
            // One cell over several columns says what is not read.
            if (cells.length * 2 <= (names?.length ?? 0)) return [];
            return unitOf(cells, columns, table, labels) ?? [];
          }),
          loose: [],
        };
  if (header && names && (read !== null || isHead(header)))
    tables.note(table, tableRead(names, rows, columns, reading.units.length));
  return reading;
}
