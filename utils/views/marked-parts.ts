import type { TextPart } from "@/utils/domain/views";

/** Characters of an abstract that a hit shows. */
const SNIPPET = 180;

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Matches the beginnings of words that a query holds; null for a query without words. */
function pattern(query: string): RegExp | null {
  const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map(escaped);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join("|")})`, "giu");
}

/** Cuts a text at every beginning of a word that the query asks for. */
export function markedParts(text: string, query: string): TextPart[] {
  const words = pattern(query);
  if (!words) return text ? [{ text, hit: false }] : [];
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(words)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), hit: false });
    end = match.index + match[0].length;
    parts.push({ text: match[0], hit: true });
  }
  if (end < text.length) parts.push({ text: text.slice(end), hit: false });
  return parts;
}

/** The stretch of a text around the first match, cut at words. */
export function snippetOf(text: string, query: string): string {
  const first = Math.max(0, text.search(pattern(query) ?? /^/u) - SNIPPET / 3);
  const start = first === 0 ? 0 : text.indexOf(" ", first) + 1;
  const cut = text.slice(start, start + SNIPPET);
  const whole = start + SNIPPET >= text.length ? cut : cut.slice(0, cut.lastIndexOf(" "));
  return `${start > 0 ? "…" : ""}${whole}${start + whole.length < text.length ? "…" : ""}`;
}
