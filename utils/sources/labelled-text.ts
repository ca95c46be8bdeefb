import type { Digest } from "@/utils/domain/paper";
import { addressesIn, arxivIdsIn } from "./read/addresses";
import { Gathered } from "./read/gathered";
import { isTitleLabel, labelledLine } from "./read/labels";
import { isChrome, titleLikeness } from "./read/looks";
import { linesOfText } from "./read/text-lines";
import { textOfLine } from "./read/markdown-text";
import { foundIn } from "./read/record";
import { type Source, sourceOf } from "./source";

/** Shorter than any abstract worth reading. */
const MIN_ABSTRACT = 120;
/** Shorter ones describe anything. */
const MIN_SENTENCE = 40;
/** Lines before a title that belong to its entry. */
const MOST_BEFORE = 6;

const isTitle = (line: string) => {
  const labelled = labelledLine(line);
  return labelled !== null && isTitleLabel(labelled.label) && labelled.value !== "";
};

const isPeopleLabel = (label: string) => /^authors?$|^作者$/.test(label);

/** "[3] arXiv:2401.00001 [pdf, html, other]", "## Paper 3" */
const isHead = (line: string) => /^\W*(?:\d+\W+)?(?:arxiv:\d{4}\.|paper #?\d+\W*$)/i.test(line);

/** A title that begins an item of a list begins its entry. */
const isItem = (line: string) => /^\s*[-*+•] /.test(line);

/** Where the entry of the title in this line begins: at a number or an id above, else `labels` lines up. */
function startOf(lines: readonly string[], title: number, labels: number): number {
  let above = title - 1;
  while (above > 0 && (lines[above] ?? "").trim() === "") above--;
  if (isHead(lines[above] ?? "")) return above;
  return isItem(lines[title] ?? "") ? title : title - labelsAbove(lines, title, labels);
}

/** How many labelled lines, of so many, stand right above a title. */
function labelsAbove(lines: readonly string[], title: number, most = MOST_BEFORE): number {
  let count = 0;
  while (count < most && labelledLine(lines[title - count - 1] ?? "")?.value) count++;
  return count;
}

/** Values of YAML: quotes gone, and the marks of folded text. */
const plainValue = (value: string) => {
  const text = textOfLine(value.replace(/^[>|][+-]?\s*/, ""));
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
};

/** Whether a field goes on in the next line: an abstract does, and people behind a comma. */
const goesOn = (label: string, value: string): boolean =>
  /^(?:abstract|summary)/.test(label) || (isPeopleLabel(label) && /(?:[,;&]|\band)$/.test(value));

/** The fields of an entry; lines without a label continue the one before, after a blank line none. */
function fieldsOf(lines: readonly string[]): { fields: Record<string, string>; loose: string[] } {
  const fields: Record<string, string> = Object.create(null);
  const loose: string[] = [];
  let last: string | null = null;
  for (const line of lines) {
    const labelled = labelledLine(line);
    if (labelled !== null && labelled.label.split(" ").length <= 3) {
      last = labelled.label;
      fields[last] ??= labelled.value;
    } else if (line.trim() === "") last = fields[last ?? ""] === "" ? last : null;
    else if (last === "title" || last === null || !goesOn(last, fields[last] ?? ""))
      loose.push(line.trim());
    else fields[last] = `${fields[last]} ${line.trim()}`;
  }
  return { fields, loose };
}

const prose = (lines: readonly string[]) =>
  lines.filter((line) => line.length >= MIN_ABSTRACT && !isChrome(line) && !isHead(line)).join(" ");

/** The title of an entry that says nothing else, and links nothing. */
function bareTitleOf(fields: Record<string, string>, loose: readonly string[]): string | null {
  const [title, ...others] = Object.values(fields);
  const isBare = title !== undefined && others.length + loose.length === 0;
  return isBare && !/https?:|arxiv:/i.test(title) ? title : null;
}

function gather(lines: readonly string[], into: Gathered): void {
  const { fields, loose } = fieldsOf(lines);
  const bare = bareTitleOf(fields, loose);
  if (bare !== null) return into.skip("Nothing but a title", plainValue(bare));
  const record = Object.fromEntries(
    Object.entries(fields).map(([label, value]) => [
      /title|name|标题|题目|タイトル/.test(label) ? "title" : label,
      plainValue(value),
    ]),
  );
  const found = foundIn(record);
  if (found === null) return;
  const text = lines.join("\n");
  const abstract = textOfLine(found.abstract || prose(loose)).replace(/(?<!\s)\s*△ Less$/, "");
  const named = arxivIdsIn(`${loose.join("\n")}\n${lines[0] ?? ""}`);
  const ids = [...(found.ids ?? []), ...named];
  const links = addressesIn(text);
  const hasPeople = Object.keys(record).some(isPeopleLabel);
  const isBare =
    abstract.length < MIN_SENTENCE &&
    (ids.length + links.length === 0 || titleLikeness(found.title) < 0.5);
  if (isBare && !hasPeople) into.skip("Nothing but a title", found.title);
  else into.add({ ...found, abstract, ids, links });
}

function parse(text: string): Digest {
  const gathered = new Gathered();
  const lines = linesOfText(text);
  const titles = lines.flatMap((line, at) => (isTitle(line) ? [at] : []));
  const [first] = titles;
  const labels = first === undefined ? 0 : labelsAbove(lines, first);
  const starts = titles.map((at) => startOf(lines, at, labels));
  starts.forEach((start, i) => gather(lines.slice(start, starts[i + 1]), gathered));
  if (titles.length === 0) gathered.skip("No line says “Title: …”", text);
  return gathered.digest("Papers");
}

/** Entries of labelled lines, "Title: …", "Abstract: …"; also arXiv's listings as text, and YAML. */
export const labelledText: Source = sourceOf("loose", {
  id: "labelled-text",
  name: "Labelled lines",
  recognises: (text) => text.split("\n").some(isTitle),
  parse,
});
