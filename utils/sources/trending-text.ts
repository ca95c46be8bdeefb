import type { Digest, DigestPaper, Skipped } from "@/utils/domain/paper";
import { isResearch } from "./read/looks";
import { type Source, sourceOf } from "./source";

/** Longer than any title on record, shorter than nearly any abstract. */
const MAX_TITLE = 250;
/** Shorter than any abstract worth reading. */
const MIN_ABSTRACT = 120;

/** Of the papers of a list, these have an abstract. */
const MOST = 0.6;

const MONTH = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
const DATE = new RegExp(String.raw`^(?:${MONTH})[a-z]* \d{1,2}(?:, \d{4})?$|^\d{4}-\d{2}-\d{2}$`);

const endsLikeProse = (line: string) => /[.!?]["')\]]?$/.test(line);

/** Abstracts are paragraphs; a title is one short line. */
const isAbstract = (line: string) =>
  line.length > MAX_TITLE || (line.length >= MIN_ABSTRACT && endsLikeProse(line));

/** The lines of the page's text, without the byte-order mark and blank lines. */
const linesOf = (text: string) =>
  text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);

/** Line of the first paper: after the date, else before the first abstract. */
function firstPaper(lines: string[], date: number): number {
  if (date >= 0) return date + 1;
  return Math.max(0, lines.findIndex(isAbstract) - 1);
}

function pairUp(lines: string[]) {
  const papers: DigestPaper[] = [];
  const skipped: Skipped[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (isAbstract(line)) {
      skipped.push({ why: "An abstract without a title before it", text: line });
      continue;
    }
    const next = lines[at + 1];
    const abstract = next !== undefined && isAbstract(next) ? next : "";
    papers.push({ title: line, abstract, ids: [] });
    if (abstract) at += 1;
    else skipped.push({ why: "No abstract follows this title; the title is kept", text: line });
  }
  return { papers, skipped };
}

/** Without a date of the page, titles and abstracts take turns, and the abstracts speak of research. */
function isListOfPapers(papers: readonly DigestPaper[]): boolean {
  const whole = papers.filter(({ abstract }) => isResearch(abstract));
  return whole.length > MOST * papers.length;
}

function parse(text: string): Digest {
  const lines = linesOf(text);
  const date = lines.findIndex((line) => DATE.test(line));
  const start = firstPaper(lines, date);
  const banner = lines.slice(0, Math.max(0, date >= 0 ? date : start));
  const digest = { name: "Trending papers", date: lines[date] ?? null };
  if (!lines.some(isAbstract)) {
    const why = "This is no list of papers: it holds no abstract";
    return { ...digest, papers: [], skipped: [{ why, text: lines.join("\n").slice(0, 200) }] };
  }
  const { papers, skipped } = pairUp(lines.slice(start));
  if (date < 0 && !isListOfPapers(papers)) {
    const why = "This is no list of papers: most lines are neither a title nor an abstract";
    return { ...digest, papers: [], skipped: [{ why, text: lines.join("\n").slice(0, 200) }] };
  }
  const before = banner.map((line) => ({ why: "Banner of the page", text: line }));
  return { ...digest, papers, skipped: [...before, ...skipped] };
}

/** The text of a trending-papers page: a banner, a date, then title, blank line, abstract, … */
export const trendingText: Source = sourceOf("loose", {
  id: "trending-text",
  name: "Trending papers, as text",
  recognises: () => true,
  parse,
});
