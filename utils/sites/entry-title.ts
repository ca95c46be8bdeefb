import {
  closest,
  copyOf,
  find,
  findAll,
  firstChildOf,
  holds,
  parentOf,
  remove,
  tagOf,
  textOf,
} from "@/utils/dom/tree";
import { titleText } from "./title-text";

/** Names of links beside a title, alone or combined ("PDF, 2024"). */
const LABEL =
  /^\W*(?:(?:the|full|official|read|see|paper|papers|page|pdf|arxiv|link|abs|abstract|html|openreview|preprint|doi|acl|hf|here|version|text|slides|code|github|project|website|demo|video|data|\d{4}(?:\.\d+)?(?!\d))\W*)*$/i;
/** A linked date or venue: "[12 Mar 2019]", "ICML2019", "NeurIPS 2024 Oral"; or any text in brackets. */
const TAG =
  /^\W*(?:(?:\d{1,2} )?[A-Z][a-z]{2,8}\.? (?:\d{1,2}, )?|[A-Z]\w{0,12}[A-Z]\w{0,12} ?['’]?)(?:20|19)?\d\d(?: \w+)?\W*$|^\[[^\]]*\]$/;
/** A text beside a link with fewer words is a label, a name or a venue. */
const MIN_WORDS = 3;
/** Quotation marks, colons, numbers and dashes around a title. */
const AROUND = /^(?:["“'\s]|\d{1,3}[.)]\s|[-–—:|]\s)+|(?<!["”'\s:,|–—([-])["”'\s:,|–—([-]+$/g;
/** Venue and year after a title: "(CVPR 2024)", ", ICLR'24". */
const VENUE = /(?:(?<!\s)\s+)?(?:\([^()]*\d\d\)|,\s*[A-Z][\w' -]{1,20}\d\d)\.?$/;
const QUOTED = /["“]([^"”]{15,300})["”]/;
const BRACKETS = /\[[^\]]{0,200}\]|\(\s{0,9}(?:(?:paper|pdf|arxiv|code|link)[^)]{0,200})?\)/gi;
const NEXT_SENTENCE = /(?<=[a-z)])\.\s+(?=[A-Z])/;

const hasWords = (text: string) => text.trim().split(/\s+/u).length >= MIN_WORDS;

/** "Title. Authors. CVPR 2024 [paper]" → "Title"; text in quotation marks has priority. */
function titleIn(text: string): string {
  const parts = text.replaceAll(/\s+/gu, " ").split(BRACKETS);
  const said = parts.find((part) => hasWords(part) && !LABEL.test(part)) ?? "";
  return QUOTED.exec(said)?.[1] ?? said.split(NEXT_SENTENCE).find(hasWords) ?? said;
}

const clean = (title: string) => title.replaceAll(AROUND, "").replace(VENUE, "").trim();

const isLabel = (name: string) => LABEL.test(name) || TAG.test(name);
const isLabelled = (link: Element) => isLabel(titleText(link));

/** The text of an element without nested lists and labels. */
function ownText(element: Element): string {
  const copy = copyOf(element);
  for (const inner of findAll(copy, "ul, ol")) remove(inner);
  for (const link of findAll(copy, "a")) if (isLabelled(link)) remove(link);
  return textOf(copy);
}

/** Whether an entry consists only of link labels. */
export const isOfLabels = (entry: Element): boolean => LABEL.test(ownText(entry));

/** The title in an entry: the name of a link, bold text, or the text before the links. */
function titleBeside(entry: Element, links: Element[]): string {
  const names = links.map((link) => titleText(link)).filter((name) => !isLabel(name));
  const named = names.find(hasWords);
  if (named !== undefined) return named;
  const strong = find(entry, ":is(strong, b, em, i)");
  const bold = strong ? titleText(strong) : "";
  if (hasWords(bold)) return bold;
  return titleIn(ownText(entry)) || names[0] || "";
}

/** The cell of a table row with the title: the first with words other than labels. */
function titleCell(row: Element): Element | undefined {
  const isTitle = (cell: Element) => {
    const text = titleText(cell);
    return hasWords(text) && !LABEL.test(text);
  };
  return findAll(row, ":scope > td").find(isTitle);
}

/**
 * A paragraph of prose mentions papers; a paragraph that is an entry starts with its title ("[2024.06] …").
 */
function isProse(entry: Element): boolean {
  if (tagOf(entry) !== "p") return false;
  const first = firstChildOf(entry);
  // The title, then labels on the next line.
  if (first && tagOf(first) === "br") return !findAll(entry, "a").every(isLabelled);
  if (!first || !/^(?:a|strong|b|em)$/.test(tagOf(first))) return true;
  const [before = ""] = textOf(entry).split(textOf(first));
  return !hasWords(titleText(first)) || /\p{L}/u.test(before);
}

export interface EntryTitle {
  title: string;
  /** The cell with the title, in a table row. */
  cell: Element | null;
}

/**
 * The title of the paper that the `links` of an entry lead to. An entry is a list item, a heading, a table
 * row, or a paragraph that starts with the title. An item with only labels ("Paper | Code") belongs to the
 * item around its list.
 */
export function entryTitle(entry: Element, links: Element[]): EntryTitle | undefined {
  if (isProse(entry)) return undefined;
  if (tagOf(entry) === "tr") {
    const cell = titleCell(entry);
    const inside = cell ? links.filter((link) => holds(cell, link)) : [];
    const title = cell ? clean(titleBeside(cell, inside)) : "";
    return cell && title ? { title, cell } : undefined;
  }
  const title = clean(titleBeside(entry, links)) || titleAround(entry);
  return title ? { title, cell: null } : undefined;
}

function titleAround(entry: Element): string {
  const outer = tagOf(entry) === "li" ? closest(parentOf(entry), "li") : null;
  return outer ? clean(titleBeside(outer, [])) : "";
}
