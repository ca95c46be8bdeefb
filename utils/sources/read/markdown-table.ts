import { addressesIn } from "./addresses";
import type { Gathered } from "./gathered";
import { textOfLine } from "./markdown-text";

const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const TITLE = /\btitle\b|^papers?$|^name$|论文|标题/i;
const ABSTRACT = /abstract|summary|tl;?dr|摘要/i;
const DATE = /date|年|日期/i;
/** "(Read more on [arXiv](…) or [HuggingFace](…))" behind a title. */
const ASIDE = /\((?:[^()[\]]*\[[^\]]*\]\([^()]*\))+[^()]*\)\s*$/;
/** "([code](…))", "[[pdf](…)]" behind a title. */
const LABELS =
  /(?:\s*[([]?\[(?:pdf|paper|code|project|arxiv|abs|link|github|page)\]\([^()]*\)[)\]]?)+\s*$/i;

/** The cells of a row; a bar behind a backslash, in code or in a formula is none of its borders. */
function cellsOf(line: string): string[] {
  const bare = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return bare.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

interface Columns {
  title: number;
  abstract: number;
  date: number;
  count: number;
}

function columnsOf(header: string): Columns | null {
  const names = cellsOf(header).map(textOfLine);
  const at = (shape: RegExp) => names.findIndex((name) => shape.test(name));
  const title = at(TITLE);
  return title < 0 ? null : { title, abstract: at(ABSTRACT), date: at(DATE), count: names.length };
}

function gatherRow(line: string, columns: Columns, into: Gathered): void {
  const cells = cellsOf(line);
  // A bar within the last cell, mostly in a formula, has split it.
  const abstract =
    columns.abstract === columns.count - 1
      ? cells.slice(columns.abstract).join(" | ")
      : (cells[columns.abstract] ?? "");
  const title = (cells[columns.title] ?? "").replace(ASIDE, "").replace(LABELS, "");
  const date = textOfLine(cells[columns.date] ?? "");
  into.add({
    title: textOfLine(title),
    abstract: columns.abstract < 0 ? "" : textOfLine(abstract),
    links: addressesIn(cells.filter((_, at) => at !== columns.abstract).join(" ")),
    ...(date !== "" && { date }),
  });
}

/** Papers of every table that has a column of titles. */
export function tablesIn(lines: readonly string[], into: Gathered): void {
  let columns: Columns | null = null;
  lines.forEach((line, at) => {
    if (RULE.test(line) && line.includes("|")) return;
    if (RULE.test(lines[at + 1] ?? "") && line.includes("|")) {
      columns = columnsOf(line);
      return;
    }
    if (!line.includes("|") || line.trim() === "") columns = null;
    else if (columns !== null) gatherRow(line, columns, into);
  });
}
