import { addressesIn, idsOf } from "./addresses";
import type { Found, Gathered } from "./gathered";
import { isAuthors } from "./looks";
import { GENERIC, LINK, linksOfLine, textOfLine } from "./markdown-text";
import { withoutPeople } from "./people";
import { bareTitle } from "./plain";

const ITEM = /^\s*(?:[-*+•·▪]|\d{1,4}[.)])\s+(.*)/;
const BOLD = /(\*\*|__)((?:(?!\1).)+)\1/;
const QUOTED = /["“]([^"”]{10,300})[.,]?["”]/;
const DATE =
  /^\W*(?:\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?|\d{1,2}[-./]\d{1,2}|\(?(?:19|20)\d\d\)?)[\s:,.|)\]–—-]+/;
/** "**Title** — what it says", "[Title](https://…) by whom" */
const PARAGRAPH = /^(?:\*\*|__|\[)\S.*$/;
/** "*Title*" or "_Title_" of three words at least. */
const SLANTED = /(?<![\w*])([*_])((?:(?!\1)\S)+(?:\s(?:(?!\1).)*)(?:(?!\1)\S))\1(?![\w*])/;
/** A venue or a year in brackets, and no link. */
const TAG = /^\s*(?:[[(][^\])[(]{2,24}[\])](?!\()\s*)+[:,–—-]?\s*/;
const ABSTRACT = /^\W{0,6}(?:abstract|summary|tl;?dr|摘要)\W{0,4}[:：]\W{0,4}/i;
const HAN = /[\u3040-\u9FFF\uAC00-\uD7AF]{4}/u;
const MIN_ABSTRACT = 150;

interface Item {
  text: string;
  /** Indented lines, and those right below. */
  rest: string[];
  /** Paragraphs after it, up to the next. */
  below: string[];
}

/** Whether a list item only tells more of the one above. */
const isDetail = (line: string, text: string) =>
  /^\s{2,}/.test(line) && linksOfLine(text).every((link) => GENERIC.test(link.text));

/** List items, and paragraphs that begin with a title, with the lines that belong to them. */
function itemsOf(lines: readonly string[]): Item[] {
  const items: Item[] = [];
  let current: Item | undefined;
  let isNear = false;
  for (const line of lines) {
    const text = ITEM.exec(line)?.[1] ?? PARAGRAPH.exec(line)?.[0];
    if (text !== undefined && !(current && isDetail(line, text))) {
      current = { text, rest: [], below: [] };
      items.push(current);
    } else if (line.startsWith("#")) current = undefined;
    else if (isNear || /^\s{2,}/.test(line)) current?.rest.push(line);
    else current?.below.push(line);
    isNear = line.trim() !== "";
  }
  return items;
}

const isName = (text: string) =>
  !GENERIC.test(text) && !isAuthors(text) && (text.split(/\s+/).length >= 2 || HAN.test(text));

/** A line without its links to what is not named by them: "[[PDF](…)] [code](…)". */
const withoutLabels = (text: string) =>
  text.replaceAll(LINK, (whole, name: string) => (GENERIC.test(textOfLine(name)) ? " " : whole));

/** "(CVPR 2024)", "[ICLR'24]", a date in front of a title. */
const withoutTag = (text: string) => text.replace(TAG, "").replace(DATE, "");

/**
 * The words outside of bold text and links, without the people before or behind the title; with them
 * where `hasPeople` is null.
 */
function leadOf(text: string, hasPeople: boolean | null): string {
  const line = textOfLine(withoutLabels(text).replaceAll(/\[\s*\]|\(\s*\)/g, " "))
    .replaceAll(/\(?https?:\S+/g, "\n")
    .split("\n")
    .map((part) => part.replaceAll(/^[\s:,.;|–—-]+|(?<![\s:,.;|()[\]–—-])[\s:,.;|()[\]–—-]+$/g, ""))
    .find((part) => isName(part));
  const named = withoutTag(line ?? "");
  const title = hasPeople === null ? named : withoutPeople(named, hasPeople);
  return title.replace(/(?<![\s:,.;|[\](–—-])[\s:,.;|[\](–—-]+$/, "");
}

/** The name of the paper: a link's text, else what is bold, quoted or slanted, else what is left. */
function titleOf(text: string, hasPeople: boolean): string | null {
  const line = withoutTag(text);
  const linked = linksOfLine(line).find(
    ({ text: name, address }) =>
      isName(name) && (idsOf([address]).length > 0 || /pdf|paper/i.test(address)),
  );
  const bold = textOfLine(BOLD.exec(line)?.[2] ?? "");
  const quoted = QUOTED.exec(textOfLine(line))?.[1] ?? "";
  const slanted = textOfLine(SLANTED.exec(line)?.[2] ?? "");
  return (
    [linked?.text ?? "", bold, quoted, slanted, leadOf(line, hasPeople)]
      .map((one) => bareTitle(withoutTag(one)).replace(/[.,]$/, ""))
      .find(isName) ?? null
  );
}

/** What follows the title in its own line. */
const besideTitle = (text: string) =>
  textOfLine(withoutLabels(text.replace(BOLD, "")).replace(/^\W*/, ""));

/** The line that says "Abstract: …", else the first long one. */
function abstractOf({ text, rest, below }: Item): string {
  const lines = [...rest, ...below, besideTitle(text)].map(textOfLine);
  const labelled = lines.find((line) => ABSTRACT.test(line));
  return (labelled ?? lines.find((line) => line.length >= MIN_ABSTRACT) ?? "").replace(
    ABSTRACT,
    "",
  );
}

/** What an item says of a paper; null where it links to none. */
function foundIn(item: Item, hasPeople: boolean): Found | string | null {
  const { text, rest } = item;
  const links = addressesIn([text, ...rest].join("\n"));
  if (idsOf(links).length === 0 && !/\[(?:pdf|paper)\]/i.test(text)) return null;
  const title = titleOf(text, hasPeople);
  return title === null ? text : { title, abstract: abstractOf(item), links };
}

/** Enough items to tell whether people stand beside their titles. */
const LOOKED_AT = 1000;

/** List items that link to a paper and name it. */
export function itemsIn(lines: readonly string[], into: Gathered): void {
  const items = itemsOf(lines);
  const looked = items.slice(0, LOOKED_AT);
  const changed = looked.filter(({ text }) => leadOf(text, true) !== leadOf(text, null));
  for (const item of items) {
    const found = foundIn(item, changed.length * 2 > looked.length);
    if (typeof found === "string")
      into.skip("This item links to a paper but does not name it", found);
    else if (found !== null) into.add(found);
  }
}
