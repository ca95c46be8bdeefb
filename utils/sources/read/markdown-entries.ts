import { addressesIn, idsOf } from "./addresses";
import type { Found, Gathered } from "./gathered";
import { GENERIC, linksOfLine, textOfLine } from "./markdown-text";
import { bareTitle } from "./plain";
import { withoutSpans } from "./spans";

const HEADING = /^(#{1,6}) +(\S.*)/;
const BOLD = /^(?:\d+[.)] +|[-*] +)?(\*\*|__)((?:(?!\1).)+)\1[\s:\\]*$/;
/** "**Abstract**: …", "- Summary: …", "> Abstract" */
const ABSTRACTS = ["abstract|摘要", "(?:ai )?summary|总结", "tl;?dr"].map(
  (label) =>
    new RegExp(String.raw`^\W{0,6}(?:${label})\W{0,4}[:：.]?(?:\W{0,4}\s|\W{0,4}$)\W{0,4}`, "i"),
);
/** A line with a label tells of the paper, and is no abstract. */
const LABELLED = /^\W{0,4}[\p{L} /]{2,24}\W{0,3}[:：]/u;
const PAPER_LINE =
  /^\W{0,4}(?:paper|pdf|arxiv|abs|link|links|code|github|homepage|project(?: ?page)?|论文|代码)\b\W{0,4}[:：]/im;
/** Shorter than any abstract worth reading. */
const MIN_ABSTRACT = 150;
/** A section with more is a list of papers. */
const MOST_IDS = 3;

/** A heading within the entry of a paper. */
const PART =
  /^[#*_\s]*(?:abstract|(?:ai )?summary|authors?|links?|tl;?dr|introduction|key (?:points|findings|takeaways)|code|comments?|摘要)[\s*_:：#]*$/i;

interface Entry {
  heading: string;
  /** Level of the heading, 0 for a line in bold. */
  level: number;
  lines: string[];
}

/** A heading without the "`cs.LG`" behind it. */
function withoutCodes(heading: string): string {
  let title = heading.trimEnd();
  while (title.endsWith("`")) {
    const start = title.lastIndexOf("`", title.length - 2);
    if (start < 0 || title.length === 1) break;
    title = title.slice(0, start).trimEnd();
  }
  return title;
}

function entryOf(line: string): Entry | null {
  const [, marks, heading] = HEADING.exec(line) ?? [];
  if (PART.test(line)) return null;
  if (marks !== undefined && heading !== undefined)
    return { heading: heading.trimEnd().replace(/(?<=\s)#+$/, ""), level: marks.length, lines: [] };
  const bold = BOLD.exec(line.trim())?.[2];
  return bold === undefined ? null : { heading: bold, level: 0, lines: [] };
}

/** The text between a heading or a line in bold and the next. */
function sectionsOf(lines: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  for (const line of lines) {
    const entry = entryOf(line);
    if (entry !== null) entries.push(entry);
    else entries.at(-1)?.lines.push(line);
  }
  return entries;
}

const paragraphsOf = (lines: readonly string[]): string[] =>
  lines
    .map((line) => line.trim())
    .join("\n")
    .split(/\n{2,}|\n(?=[-*|<] ?)/)
    .map((paragraph) => paragraph.trim());

/** The paragraph with a label, else the first long one that is prose. */
function abstractOf(lines: readonly string[]): string {
  const paragraphs = paragraphsOf(lines);
  for (const label of ABSTRACTS) {
    const at = paragraphs.findIndex((one) => label.test(one));
    const rest = (paragraphs[at] ?? "").replace(label, "");
    if (at >= 0) return textOfLine(rest === "" ? (paragraphs[at + 1] ?? "") : rest);
  }
  const prose = paragraphs.find(
    (one) =>
      one.length >= MIN_ABSTRACT && !/^[-*|<!]/.test(one) && !LABELLED.test(one.slice(0, 40)),
  );
  return textOfLine(prose?.replace(/^>\s?/, "") ?? "");
}

/** Tweets below an entry link to whatever they like. */
const withoutQuotes = (text: string): string =>
  ["blockquote", "script"].reduce(
    (rest, name) => withoutSpans(rest, { open: `<${name}`, close: `</${name}>` }),
    text,
  );

/** What a section says of a paper; null where it is none. */
function foundIn({ heading, lines }: Entry): Found | null {
  if (lines.every((line) => line.trim() === "")) return null;
  const text = withoutQuotes(lines.join("\n"));
  const title = bareTitle(textOfLine(withoutCodes(heading)));
  const links = [...linksOfLine(heading).map(({ address }) => address), ...addressesIn(text)];
  const abstract = abstractOf(lines);
  const ids = idsOf(links).length;
  const labelled = PAPER_LINE.test(text);
  if (GENERIC.test(title) || /(?<=\n)[^\S\n]*\|[^|\n]*\|[^|\n]*\|/.test(text)) return null;
  if (!title.includes(" ") && !(labelled && ids === 1)) return null;
  if (labelled || (ids > 0 && ids <= MOST_IDS && abstract !== ""))
    return { title, abstract, links };
  return null;
}

/** Of the headings of a level, so many are papers where they are a list of them. */
const LEAST = 0.15;

/**
 * Headings of papers, which an id, a labelled link or an abstract follows. In one file all papers
 * have headings alike: those of the level that has the most.
 */
export function entriesIn(lines: readonly string[], into: Gathered): void {
  const levels = new Map<number, { found: Found[]; headings: number }>();
  for (const entry of sectionsOf(lines)) {
    const level = levels.get(entry.level) ?? { found: [], headings: 0 };
    const found = foundIn(entry);
    level.headings++;
    if (found !== null) level.found.push(found);
    levels.set(entry.level, level);
  }
  const lists = [...levels.values()].filter(
    ({ found, headings }) => found.length >= LEAST * headings,
  );
  const most = lists.toSorted((a, b) => b.found.length - a.found.length)[0]?.found ?? [];
  for (const found of most) into.add(found);
}
