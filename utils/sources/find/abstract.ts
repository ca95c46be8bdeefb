import { isAuthors } from "@/utils/sources/read/looks";
import { GENERIC } from "@/utils/sources/read/markdown-text";
import { isProse } from "./evidence";
import { type Line, lineOf } from "./line";
import type { Unit } from "./unit";

/** Shorter than any abstract worth reading. */
const MIN_ABSTRACT = 100;
/** Of a sentence beside the title that says what the paper does. */
const MIN_BESIDE = 40;
/** Labels of abstracts, the surest first. */
const LABELS = [
  "(?:english )?abstract|英文摘要",
  "摘要|要旨|概要|中文摘要",
  "(?:ai |paper |short )?summary|总结|description",
  "tl;?dr",
].map(
  (label) =>
    new RegExp(String.raw`^\W{0,6}(?:${label})(?:\W{0,4}[:：.–—\]-]\W{0,3}|\W{0,6}$)`, "iu"),
);
/** What arXiv's search writes behind an abstract that it folds. */
const LESS = "△ Less";
/** A line with a label tells of the paper, and is no abstract. */
const LABELLED = /^\W{0,4}\p{L}[\p{L} /&]{1,23}\W{0,3}[:：]/u;

/** What follows a label: in its line, else in the next ones up to another label. */
function labelled(lines: readonly Line[], label: RegExp): string {
  const at = lines.findIndex(({ text }) => label.test(text));
  const [line, ...others] = at < 0 ? [] : lines.slice(at);
  if (line === undefined) return "";
  const rest = line.text.replace(label, "");
  const end = others.findIndex(({ text }) => LABELLED.test(text));
  const below = others.slice(0, end < 0 ? undefined : end).map(({ text }) => text);
  if (rest.length >= MIN_ABSTRACT / 2)
    return [rest, ...below.slice(0, wrappedLines(rest, below))].join(" ");
  return below.find((text) => text.length >= MIN_ABSTRACT / 2) ?? "";
}

/** How many lines go on in small letters with a sentence that the one before did not end. */
function wrappedLines(first: string, lines: readonly string[]): number {
  let before = first;
  let count = 0;
  for (const line of lines) {
    if (/[.!?。]$/.test(before.trim()) && !/^\p{Ll}/u.test(line)) break;
    before = line;
    count++;
  }
  return count;
}

/** Sentences beside the title in its own line: "**Title** — what it says". */
function besideTitle({ lines: [first] }: Unit, title: string): string {
  if (first === undefined) return "";
  const text = lineOf(
    first.runs.filter((run) => run.address === null || !GENERIC.test(run.text)),
  ).text;
  const at = text.indexOf(title);
  const rest = at < 0 ? "" : text.slice(at + title.length).replace(/^[\s\p{P}\p{S}]+/u, "");
  return rest.length >= MIN_BESIDE &&
    /[.!?。]$/.test(rest) &&
    !isAuthors(rest.split(".", 1)[0] ?? "")
    ? rest
    : "";
}

const isAbstract = (line: Line) =>
  line.text.length >= MIN_ABSTRACT &&
  isProse(line) &&
  !isAuthors(line.text) &&
  !LABELLED.test(line.text.slice(0, 40));

/** The abstract among the lines of a paper: what is labelled so, what is folded, else the first sentences. */
export function abstractOf(unit: Unit, title: string): string {
  if (unit.cells?.abstract) return unit.cells.abstract.map(({ text }) => text).join(" ");
  const lines = unit.lines.slice(1);
  for (const label of LABELS) {
    const text = labelled(lines, label);
    if (text !== "") return (text.split(LESS, 1)[0] ?? "").trim();
  }
  const prose = lines.find((line) => line.isFolded && isAbstract(line)) ?? lines.find(isAbstract);
  return prose?.text.replace(/^[>\s]+/, "") ?? besideTitle(unit, title);
}
