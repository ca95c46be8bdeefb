import type { Digest } from "@/utils/domain/paper";
import { addressesIn, arxivIdsIn, idsOf } from "./read/addresses";
import { best } from "./read/best";
import { Gathered } from "./read/gathered";
import { isAuthors, isChrome, isResearch, titleLikeness } from "./read/looks";
import { bareTitle } from "./read/plain";
import { linesOfText } from "./read/text-lines";
import { type Source, sourceOf } from "./source";

/** Shorter than any abstract worth reading. */
const MIN_ABSTRACT = 120;
/** Where a title may stand, in lines from what marks an entry. */
const OFFSETS = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5] as const;
/** What does worse is hardly a title. */
const GOOD_TITLE = 0.6;
/** Where only its looks say that a text holds papers, so many entries must have a title. */
const MOST = 0.6;
/** "Submitted by", "3 authors": what a page says of each of its papers. */
const MARKERS = [/^submitted by\b/i, /^\W*\d+ authors?\W*$/i, /^authors?:\s/i];

const marksWhere = (lines: readonly string[], is: (line: string) => boolean) =>
  lines.flatMap((line, at) => (is(line) ? [at] : []));

const isLong = (line: string) => line.length >= MIN_ABSTRACT && !isAuthors(line);

/** The long lines, where most of them speak as abstracts do. */
function abstractMarks(lines: readonly string[]): number[] {
  const marks = marksWhere(lines, isLong);
  const research = marks.filter((mark) => isResearch(lines[mark] ?? ""));
  return research.length > MOST * marks.length ? marks : [];
}

/** A line as a title: without addresses, numbers, marks of links and lists. */
const bare = (line: string): string =>
  bareTitle(
    line
      .replaceAll(/[(<[]?https?:\/\/\S+/g, " ")
      .replaceAll(/\[?arxiv:\s?\d{4}\.\d{4,5}(?:v\d+)?\]?/gi, " ")
      .replace(/^\s*(?:\[(?:pdf|html|book|citation|b|c)\]\s*)+/i, "")
      .replace(/^[\s•·*+–—-]*(?:\[?\d{1,4}[\].):]+\s+|#\d+\s+|\d{1,4}\t)?/, "")
      .replaceAll(/(?<![\s|:·–—-])[\s|:·–—-]+$|^[\s|:·–—-]+/g, "")
      .replace(/\.$/, ""),
  );

/** Lines that mark an entry each, and where the lines of that entry may lie. */
interface Marked {
  lines: readonly string[];
  marks: readonly number[];
  /** Whether a mark may itself hold the title. */
  named: boolean;
}

function candidate({ lines, marks }: Marked, i: number, offset: number): string {
  const mark = marks[i] ?? 0;
  const at = mark + offset;
  if (at < 0 || at >= lines.length) return "";
  if (offset < 0 && at <= (marks[i - 1] ?? -1)) return "";
  if (offset > 0 && at >= (marks[i + 1] ?? lines.length)) return "";
  return bare(lines[at] ?? "");
}

/** The place of the titles: where the lines of all entries look most like titles of their own. */
function bestOffset(marked: Marked): number {
  const score = (offset: number) => {
    const titles = marked.marks.map((_, i) => candidate(marked, i, offset));
    const sum = titles.reduce((total, title) => total + titleLikeness(title), 0);
    return sum * (new Set(titles).size / Math.max(1, titles.length));
  };
  const offsets = OFFSETS.filter((offset) => marked.named || offset !== 0);
  const scored = offsets.map((offset) => ({ offset, score: score(offset) }));
  return scored.reduce((most, next) => (next.score > most.score + 1e-9 ? next : most)).offset;
}

function abstractIn(lines: readonly string[]): string {
  const long = lines.filter((line) => line.length >= MIN_ABSTRACT && !isAuthors(line));
  const text = long.find((line) => /^\W{0,4}(?:abstract|summary)\b/i.test(line)) ?? long[0] ?? "";
  return text.replace(/^\W{0,4}(?:abstract|summary)\W{1,4}/i, "").replace(/(?<!\s)\s*△ Less$/, "");
}

function gatherAll(marked: Marked): Gathered {
  const gathered = new Gathered();
  const offset = bestOffset(marked);
  const starts = marked.marks.map((mark) => Math.min(mark, mark + offset));
  const seen = new Set<string>();
  marked.marks.forEach((mark, i) => {
    const entry = marked.lines.slice(starts[i], starts[i + 1]);
    const title = candidate(marked, i, offset);
    const known = seen.has(title);
    seen.add(title);
    if (titleLikeness(title) < GOOD_TITLE) {
      gathered.skip("No line beside this one names the paper", marked.lines[mark] ?? "");
      return;
    }
    const links = entry.flatMap(addressesIn);
    const body = entry.filter((line) => bare(line) !== title);
    if (!known)
      gathered.add({ title, abstract: abstractIn(body), links, ids: entry.flatMap(arxivIdsIn) });
  });
  return gathered;
}

const idsIn = (line: string) => [...idsOf(addressesIn(line)), ...arxivIdsIn(line)];

/** Lines that name a paper, the first of several that name the same. */
function paperMarks(lines: readonly string[]): number[] {
  const marks = marksWhere(lines, (line) => idsIn(line).length > 0);
  return marks.filter((mark, i) => {
    const before = idsIn(lines[marks[i - 1] ?? -1] ?? "");
    return !idsIn(lines[mark] ?? "").every((id) => before.includes(id));
  });
}

/** Readings of a text by each kind of line that can mark an entry. */
function readingsOf(lines: readonly string[]): [Gathered, ...Gathered[]] {
  const markers = MARKERS.map((marker) => (line: string) => marker.test(line));
  const named = gatherAll({ lines, marks: paperMarks(lines), named: true });
  const looks = [abstractMarks(lines), ...markers.map((is) => marksWhere(lines, is))]
    .map((marks) => gatherAll({ lines, marks, named: false }))
    .filter(({ papers, skipped }) => papers.length > MOST * (papers.length + skipped.length));
  return [named, ...looks];
}

function parse(text: string): Digest {
  const lines = linesOfText(text)
    .map((line) => line.trim())
    .filter((line) => line !== "" && (!isChrome(line) || MARKERS.some((one) => one.test(line))));
  const gathered = best(readingsOf(lines));
  if (gathered.papers.length === 0) gathered.skip("No line leads to a paper", text);
  return gathered.digest("Papers");
}

/**
 * Papers as text in any order: addresses, abstracts or what a page repeats ("Submitted by") mark the
 * entries; the titles stand where the lines of all entries look most like titles.
 */
export const plainList: Source = sourceOf("loose", {
  id: "plain-list",
  name: "Text",
  recognises: () => true,
  parse,
});
