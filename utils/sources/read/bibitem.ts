import { textOfTex } from "@/utils/domain/folding/tex-text";
import { citedTitle } from "@/utils/sources/find/citation";
import { closingBrace } from "./bibtex-fields";

/** Commands that styles put a title into: those of ACM, REVTeX and biblatex. */
const NAMED =
  /\\(?:bibinfo\s{0,9}\{(?:book)?title\}|showarticletitle|bibtitle|field\{title\}|enquote|href@noop\s{0,9}\{\})\s{0,9}(?=\{)/g;
/** "``Title,''" as IEEE sets it. */
const QUOTED = /``(.{5,400}?)[,.?!]{0,2}''/s;
/** A title in italics. */
const EMPHASISED = /\\(?:emph|textit)\s{0,9}(?=\{)|\{\\(?:em|it|sl)\b(?=[\s{\\])/g;
/** What stands in italics beside a title: where it appeared. */
const VENUE =
  /^(?:in\b|proc|journal|trans|ieee|acm|advances|lecture notes|phys|arxiv|nature\b|science\b)/i;
const BLOCK = /\\newblock\b/;
const COMMENT = /(?<!\\)%[^\n]*\n?[ \t]*/g;

/** Where a link leads, before its text. */
const HREF = /\\href\s{0,9}\{[^{}]{0,2000}\}\s{0,9}/g;
/** What slides and classes do to a text, outside of formulas. */
const STYLE = /(\$[^$]{0,400}\$)|\\[a-zA-Z]{4,30}\s{0,9}(?=\{)/g;

const words = (tex: string): string =>
  textOfTex(
    tex
      .replaceAll(COMMENT, "")
      .replaceAll(HREF, "")
      .replaceAll(STYLE, (_, formula: string = "") => formula),
  )
    .replaceAll(/\s+/g, " ")
    .trim();

/** What stands behind people and a title: the journal in italics. */
const BEHIND = /\\(?:emph|textit|textsl)\s{0,9}\{|\{\\(?:em|it|sl)\b/;
/** "Phys. Rev. Lett" */
const ABBREVIATED = /^(?:\p{Lu}\p{L}{0,12}\.\s{0,3}){1,6}\p{Lu}?\p{L}{0,12}$/u;

/** The title between people and the journal in italics, where nothing but commas parts them. */
function titleBefore(body: string): string | undefined {
  const plain = body
    .replaceAll(COMMENT, "")
    .replace(/\\(?:emph|textit)\s{0,9}\{\s?et\s?al\.?\s?\}/, "et al.");
  const end = plain.search(BEHIND);
  if (end < 0) return undefined;
  const title = citedTitle(words(plain.slice(0, end)).replace(/[\s,.;:]{1,9}$/, ""));
  return title === null || ABBREVIATED.test(title) ? undefined : title;
}

/** What stands in the braces behind each command of a kind. */
function* bracedAfter(body: string, command: RegExp): Generator<string> {
  for (const { 0: name, index } of body.matchAll(command)) {
    const start = name.startsWith("{") ? index : index + name.length;
    const end = closingBrace(body.slice(0, start + 2000), start);
    if (end > 0) yield body.slice(start + (name.startsWith("{") ? name.length : 1), end);
  }
}

/** The block behind the people, where a style parts people, title and journal. */
function titleBlock(body: string): string | undefined {
  const [, block] = body.split(BLOCK, 2);
  return block && !/^\s*(?:in\b|arxiv)/i.test(block) ? block : undefined;
}

function candidatesOf(body: string): string[] {
  const emphasised = [...bracedAfter(body, EMPHASISED)].map(words);
  return [
    ...[...bracedAfter(body, NAMED)].map(words),
    words(QUOTED.exec(body)?.[1] ?? ""),
    words(titleBlock(body) ?? ""),
    titleBefore(body) ?? "",
    citedTitle(words(body)) ?? "",
    ...emphasised.filter((text) => !VENUE.test(text)),
  ];
}

/** "Phys. Rev. Lett. 13, 508": styles of physics leave the title out. */
const JOURNAL = /^(?:\p{Lu}[\p{L}&]{0,12}\.?,? ){1,6}\d/u;
/** No title of a reference is shorter. */
const SHORTEST = 8;

const isTitle = (text: string) =>
  text.length >= SHORTEST && text.includes(" ") && /\p{L}{2}/u.test(text) && !JOURNAL.test(text);

/**
 * The title that the body of a `\bibitem` names, as text; undefined where it names people and a journal
 * only, as some styles do.
 */
export const titleOfBibitem = (body: string): string | undefined =>
  candidatesOf(body)
    .map((text) => text.replace(/[.,;\s]{1,3}$/, "").replace(/^[“"]|[”"]$/g, ""))
    .find(isTitle);
