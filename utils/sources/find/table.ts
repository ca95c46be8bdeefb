import { type Block, textOfRuns } from "@/utils/sources/tree/block";
import { idsOfLine, isPaperLink } from "./evidence";
import type { Labels } from "./labels-of-file";
import { type Line, linesOf } from "./line";
import { likenessOf, LONG, placesOf, wordsIn } from "./places";
import type { Reading, Unit } from "./unit";

const TITLE = /\btitle\b|论文(?!链接|地址|代码)|标题|题目|タイトル/i;
const NAME = /^(?:papers?|paper name|work|article|publication|name|reference)s?$/i;
const ABSTRACT = /abstract|summary|tl;?dr|description|摘要|总结|简介/i;
const DATE = /\bdate\b|published|年|日期|\byear\b/i;
/** Columns that only tables of papers have beside their titles. */
const KNOWN =
  /abstract|summary|authors?|venue|pub|conference|journal|pdf|paper|arxiv|code|year|date|tl;?dr|摘要|作者|代码|链接|会议|日期/i;
/** Longer cells are no names of columns. */
const LONGEST_NAME = 40;

interface Columns {
  title: number;
  abstract: number;
  date: number;
  isKnown: boolean;
}

interface Around {
  labels: Labels;
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

/** Every line of a block, and of what lies in it. */
function deepLines(block: Block): Line[] {
  return block.blocks.length === 0 ? linesOf(block) : block.blocks.flatMap(deepLines);
}

/** The name of a column; undefined where its first cell holds more than lines. */
function nameOf({ runs, blocks }: Block): string | undefined {
  if (blocks.some((block) => block.blocks.length > 0)) return undefined;
  const texts = [runs, ...blocks.map((block) => block.runs)].map(textOfRuns);
  return texts.join(" ").replaceAll(/\s+/g, " ").trim();
}

function columnsOf(header: Block): Columns | null {
  const names = header.blocks.filter(isCell).map(nameOf);
  const isName = (name: string | undefined) => name !== undefined && name.length <= LONGEST_NAME;
  if (names.length < 2 || !names.every(isName)) return null;
  const at = (shape: RegExp) => names.findIndex((name) => shape.test(name ?? ""));
  const title = [at(TITLE), at(NAME)].find((column) => column >= 0) ?? -1;
  if (title < 0) return null;
  const isKnown = names.some((name, column) => column !== title && KNOWN.test(name ?? ""));
  return { title, abstract: at(ABSTRACT), date: at(DATE), isKnown };
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
  const found = title ?? titleBeside(cells, columns, labels);
  if (found === undefined) return null;
  const lines = cells.flat();
  const date = (cells[columns.date] ?? []).map(({ text }) => text).join(" ");
  const abstract = columns.abstract < 0 ? undefined : cells[columns.abstract];
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
    cells: { date, ...(abstract && { abstract }) },
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
  const lines = deepLines(value as Block);
  const [first] = lines;
  if (first) first.text = `${label.replace(/[:：]$/, "")}: ${first.text}`;
  return lines;
}

/** The papers of a table: by its columns where they have names, else each row as it stands. */
export function readTable(table: Block, { labels, block }: Around): Reading {
  const all = [...rowsOf(table)].filter((row) => row.blocks.some(isCell));
  if (isOfProperties(all)) return { units: [], loose: all.flatMap(propertyOf) };
  const [header, ...rows] = all;
  const columns = header ? columnsOf(header) : null;
  if (header === undefined || columns === null) {
    const readings = [...(header ? [header] : []), ...rows].map(block);
    return {
      units: readings.flatMap(({ units }) => units),
      loose: readings.flatMap(({ loose }) => loose),
    };
  }
  const units = rows.flatMap((row) => {
    const cells = row.blocks.filter(isCell).map(deepLines);
    // One cell over several columns says what is not read.
    if (cells.length * 2 <= header.blocks.filter(isCell).length) return [];
    return unitOf(cells, columns, table, labels) ?? [];
  });
  return { units, loose: [] };
}
