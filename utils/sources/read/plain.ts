import { type Peel, peel } from "./peel";

/** Longer than any title on record. */
const MAX_TITLE = 400;
/** No abstract is longer; what is comes from a broken or a hostile file. */
const MAX_ABSTRACT = 50_000;

// oxlint-disable-next-line no-control-regex -- they are what is to go
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]+/g;

/** White space other than single blanks between words. */
const SPACED = /[^\S ]|\s\s|^\s|\s$/;
// oxlint-disable-next-line no-control-regex -- as above
const CONTROLLED = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;

/** One line of text, without control characters. */
export function oneLine(text: string): string {
  const plain = CONTROLLED.test(text) ? text.replaceAll(CONTROL, " ") : text;
  return SPACED.test(plain) ? plain.replaceAll(/\s+/g, " ").trim() : plain;
}

/** A title as text; null where it is empty or no title could be so long. */
export function plainTitle(text: string): string | null {
  const title = oneLine(text.slice(0, MAX_TITLE * 4));
  return title === "" || title.length > MAX_TITLE || !/[\p{L}\p{N}]/u.test(title) ? null : title;
}

/** What stands where there is no abstract. */
const NO_ABSTRACT =
  /^(?:n\/?a|none|null|nil|nan|undefined|tba|[-–—.]+|\[?(?:no abstract|not available)\b.{0,30})$/i;

/** An abstract as one paragraph. */
export function plainAbstract(text: string): string {
  const line = oneLine(text.slice(0, MAX_ABSTRACT));
  return NO_ABSTRACT.test(line) ? "" : line.replace(/^(?:abstract|summary)\s*[:.—–-]\s*/i, "");
}

/** "(12 minute read)" */
const READ_TAIL = /(?<!\s)\s{0,3}[([]\d{1,3}[ -]min(?:ute)?s?(?: read)?[)\]]$/i;

export const AROUND: readonly Peel[] = [
  [/^\s*\[/, (title) => title.replace(/^(?:\s*\[(?:pdf|html|book|citation|b|c)\])+\s*/i, "")],
  [
    /^[[\dA-Z#]/,
    (title) =>
      title.replace(
        /^(?:\[?\d{1,4}[\])]?[.):\]]\s+|[A-Z]{1,2}\d{1,3}\.\s+|\[[A-Za-z]{1,3}\d{1,4}\]\s+|#\d+\s+)/,
        "",
      ),
  ],
  [/^[^a-zA-Z]/, (title) => title.replace(/^[^\p{L}\p{N}([{【「『《"'“‘¿¡$\\@#]+/u, "")],
  [/[)\]]$/, (title) => title.replace(READ_TAIL, "")],
  [/[★☆✩✭✓✔†‡§¶]$/, (title) => title.replace(/\s{0,3}(?<![★☆✩✭✓✔†‡§¶])[★☆✩✭✓✔†‡§¶]{1,4}$/, "")],
  [/\)$/, (title) => title.replace(/(?<!\s)\s*\((?:[\w-]+\.)+[a-z]{2,}(?:\/[\w-]+)*\)$/, "")],
  [
    /[^ -~]/,
    (title) =>
      title.replace(
        /(?:(?<!\s)\s+|(?<![\p{Extended_Pictographic}\uFE0F]))[\p{Extended_Pictographic}\uFE0F]+\s*(?:[\d.,k]+\s*)?$/u,
        "",
      ),
  ],
];

/** A title without what lists put around it: numbers, symbols, emoji, stars, labels of formats. */
export const bareTitle = (text: string): string => peel(oneLine(text), AROUND).trim();
