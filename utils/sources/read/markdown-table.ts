import { addressesIn, idOf } from "./addresses";
import type { Gathered } from "./gathered";
import { isAuthors } from "./looks";
import { GENERIC, textOfLine } from "./markdown-text";
import { bareTitle } from "./plain";

const RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
const isRule = (line: string) => RULE.test(line.trim());
const TITLE = /\btitle\b|论文|标题/i;
const NAME = /^(?:papers?|work|article|publication|name)$/i;
const ABSTRACT = /abstract|summary|tl;?dr|摘要/i;
const DATE = /date|年|日期/i;
/** "(Read more on [arXiv](…) or [HuggingFace](…))" behind a title. */
const ASIDE = /\((?:[^()[\]]*\[[^[\]]*\]\([^()]*\))+[^()]*\)\s*$/;
/** "([code](…))", "[[pdf](…)]" behind a title. */
const LABELS =
  /(?:(?:(?<!\s)\s+)?[([]?\[(?:pdf|paper|code|project|arxiv|abs|link|github|page)\]\([^()]*\)[)\]]?){1,12}\s*$/i;

/** The cells of a row; a bar behind a backslash, in code or in a formula is none of its borders. */
function cellsOf(line: string): string[] {
  const bare = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return bare.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** Shorter than any abstract worth reading. */
const MIN_ABSTRACT = 100;

interface Columns {
  title: number;
  abstract: number;
  date: number;
  count: number;
}

function columnsOf(header: string): Columns | null {
  const names = cellsOf(header).map(textOfLine);
  const at = (shape: RegExp) => names.findIndex((name) => shape.test(name));
  const title = [at(TITLE), at(NAME)].find((column) => column >= 0) ?? -1;
  return title < 0 ? null : { title, abstract: at(ABSTRACT), date: at(DATE), count: names.length };
}

/** "**Title** - what it says", "**Title**<br>people", "1) **Title**". */
const BOLD_FIRST = /^(?:\d+[.)]\s*)?(\*\*|__)((?:(?!\1).)+)\1/;

const bareCell = (cell: string) => {
  const line = cell.split(/<br\s*\/?>/i).find((part) => part.trim() !== "") ?? "";
  const bold = textOfLine(BOLD_FIRST.exec(line)?.[2] ?? "");
  const title = line.replace(ASIDE, "").replace(LABELS, "");
  return bareTitle(bold.includes(" ") ? bold : textOfLine(title));
};

/** "**Title** - what it says": what it says, where that is long enough for an abstract. */
function besideTitle(cell: string): string {
  const bold = BOLD_FIRST.exec(cell)?.[0] ?? "";
  const rest = cell.slice(bold.length).replace(/^\W*[-–—:]\s*/, "");
  return bold !== "" && rest.length >= MIN_ABSTRACT ? rest : "";
}

/** An identifier that stands alone in its cell. */
const bareIdOf = (cell: string) => (/^[\w./:-]{6,80}$/.test(cell) ? idOf(cell) : []);

/** The cell of the title's column; where that holds but a link, the cell that looks most like one. */
function titleIn(cells: readonly string[], columns: Columns): string {
  const title = bareCell(cells[columns.title] ?? "");
  if (title !== "" && !GENERIC.test(title)) return title;
  const others = cells.filter((_, at) => at !== columns.abstract && at !== columns.title);
  const named = others
    .map(bareCell)
    .filter((cell) => cell.split(/\s+/).length > 2 && !isAuthors(cell));
  return named.toSorted((a, b) => b.length - a.length)[0] ?? "";
}

function gatherRow(line: string, columns: Columns, into: Gathered): void {
  if (!/[\p{L}\p{N}]/u.test(line)) {
    into.skip("No title", line);
    return;
  }
  const cells = cellsOf(line);
  // A bar within the last cell, mostly in a formula, has split it.
  const abstract =
    columns.abstract === columns.count - 1
      ? cells.slice(columns.abstract).join(" | ")
      : (cells[columns.abstract] ?? "");
  const title = titleIn(cells, columns);
  const date = textOfLine(cells[columns.date] ?? "");
  const others = cells.filter((_, at) => at !== columns.abstract && at !== columns.title);
  into.add({
    title,
    abstract: textOfLine(columns.abstract < 0 ? besideTitle(cells[columns.title] ?? "") : abstract),
    ids: others.flatMap((cell) => bareIdOf(textOfLine(cell))),
    links: addressesIn(cells.filter((_, at) => at !== columns.abstract).join(" ")),
    ...(date !== "" && { date }),
  });
}

/** Whether the line begins as a rule between bars does: "|---|", "--- | ---". */
function beginsRule(line: string): boolean {
  const [marks = ""] = /^[\s:|-]*/.exec(line) ?? [];
  return marks.slice(0, marks.lastIndexOf("|") + 1).includes("--");
}

/** Whether a line with bars stands above a rule. */
export function hasTable(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.some((line, at) => beginsRule(line) && /.\|./.test(lines[at - 1] ?? ""));
}

/** Papers of every table that has a column of titles. */
export function tablesIn(lines: readonly string[], into: Gathered): void {
  let columns: Columns | null = null;
  lines.forEach((line, at) => {
    if (isRule(line) && line.includes("|")) return;
    if (isRule(lines[at + 1] ?? "") && line.includes("|")) {
      columns = columnsOf(line);
      return;
    }
    if (!line.includes("|") || line.trim() === "") columns = null;
    else if (columns !== null) gatherRow(line, columns, into);
  });
}
