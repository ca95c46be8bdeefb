import type { TextPart } from "@/utils/domain/views";
import { type Hit, hitsIn } from "./hits";

/** Characters of an abstract shown with a hit. */
const SNIPPET = 180;
/** Characters within which a space to cut at is searched. */
const LONGEST_WORD = 30;

/** Splits a text at every match of the query. */
export function markedParts(text: string, query: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const hit of hitsIn(text, query)) {
    if (hit.start > end) parts.push({ text: text.slice(end, hit.start), hit: false });
    parts.push({ text: text.slice(hit.start, hit.end), hit: true });
    ({ end } = hit);
  }
  if (end < text.length) parts.push({ text: text.slice(end), hit: false });
  return parts;
}

/** Start of the snippet, after a space if one is near. */
function beginAt(text: string, { start }: Hit): number {
  const first = Math.floor(Math.max(0, start - SNIPPET / 3));
  if (first === 0) return 0;
  const space = text.indexOf(" ", first);
  return space >= 0 && space - first < LONGEST_WORD ? space + 1 : first;
}

/** The part of a text around the first match, cut at words. */
export function snippetOf(text: string, query: string): string {
  const start = beginAt(text, hitsIn(text, query)[0] ?? { start: 0, end: 0 });
  const cut = text.slice(start, start + SNIPPET);
  const space = cut.lastIndexOf(" ");
  const isWhole = start + SNIPPET >= text.length || space < SNIPPET - LONGEST_WORD;
  const shown = isWhole ? cut : cut.slice(0, space);
  return `${start > 0 ? "…" : ""}${shown}${start + shown.length < text.length ? "…" : ""}`;
}
