import { decodeHTMLStrict } from "entities";
import { textOfHtml } from "./html-text";

/** Elements that registries leave in titles: of HTML, and of JATS and MathML by their prefixes. */
const NAMES =
  "(?:(?:jats|mml|m|xhtml):[a-z-]+|i|b|u|p|br|em|strong|italic|bold|sub|sup|inf|sc|scp|small|tt|span|font|div|math|m(?:i|o|n|row|sub|sup|subsup|text|frac|over|sqrt|style|space))";
const TAG = new RegExp(String.raw`</?${NAMES}(?:\s+[\w:-]{1,40}=[^<>]{0,500})?\s?/?>`, "gi");
const SPACED = /^<(?:p|br|div)\b/i;
/** White space beside emphasis that was lost on the way: "program<i>PLATON</i>". */
const EMPHASIS = "(?:jats:)?(?:i|b|em|strong|italic|bold)";
const GLUED = new RegExp(
  String.raw`(?<=\p{Ll}{3})(?=<${EMPHASIS}>\p{L}{3})|(?<=\p{L}{3}</${EMPHASIS}>)(?=\p{Ll}{3})`,
  "giu",
);
/** Entities are escaped up to so many times. */
const MOST_ESCAPED = 3;

/** A title without the marks of emphasis and the entities in it, however often they are escaped. */
export function withoutMarkup(title: string): string {
  let text = title;
  for (let times = 0; times < MOST_ESCAPED && /[<&]/.test(text); times++) {
    const bare = text
      .replaceAll(GLUED, " ")
      .replaceAll(TAG, (tag) => (SPACED.test(tag) ? " " : ""));
    const decoded = decodeHTMLStrict(bare);
    if (decoded === text) break;
    text = decoded;
  }
  return text;
}

const PREFIX = /(<\/?)(?:jats|mml|m|xhtml):/gi;
const HEADING = /<title>\s*(?:abstract|summary)\s*<\/title>/gi;

/** An abstract without markup: HTML's, or that of JATS, whose headings stand in lines of their own. */
export function abstractText(abstract: string): string {
  if (!/[<&]/.test(abstract)) return abstract;
  const html = abstract
    .replaceAll(PREFIX, "$1")
    .replaceAll(HEADING, "")
    .replaceAll(/(<\/?)title>/gi, "$1h4>");
  return withoutMarkup(/<\/?[a-z][^<>]*>/i.test(html) ? textOfHtml(html) : html);
}
