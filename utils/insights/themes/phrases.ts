import type { ThemeId } from "@/utils/domain/insights";

import { THEME_RULES } from "@/utils/insights/taxonomy";
import { wordsOf } from "./words";

/** Words that speak for a theme, or against it where `weight` is negative. */
interface Phrase {
  theme: ThemeId;
  /** As the taxonomy writes it; names the phrase's own sign. */
  written: string;
  /** Begins a match. */
  head: string;
  /** Must follow within `GAP` characters: "introduce … benchmark". */
  tail: string | null;
  /** The last word may go on. */
  open: boolean;
  weight: number;
}

/** A phrase where it stands in a text, as offsets into the words of that text. */
export interface Hit {
  phrase: Phrase;
  start: number;
  end: number;
}

/** How far apart the two halves of a phrase may stand. */
const GAP = 60;
/** Phrases are filed under the first letters of their first word, read as a number in base 37. */
const KEY = 4;
const BASE = 37;

const plain = (written: string) => wordsOf(written).text.trim();

function phraseOf(theme: ThemeId, written: string, weight: number): Phrase {
  const [head = "", tail] = written.split("…");
  return {
    theme,
    written,
    head: plain(head),
    tail: tail === undefined ? null : plain(tail),
    open: written.endsWith("*"),
    weight,
  };
}

/** Of a letter or digit (see `wordsOf`) from 1 to 36; 0 of a blank, and beyond the end. */
function digitOf(text: string, at: number): number {
  const code = text.charCodeAt(at); // NaN beyond the end
  if (code >= 97) return code - 96;
  return code >= 48 ? code - 21 : 0;
}

function keyOf({ head }: Phrase): number {
  let key = 0;
  for (let at = 0; at < KEY && digitOf(head, at) > 0; at++) key = key * BASE + digitOf(head, at);
  return key;
}

const NO_PHRASES: readonly Phrase[] = [];
const index = new Map<number, Phrase[]>();
for (const { id, phrases } of THEME_RULES) {
  for (const [written, weight] of Object.entries(phrases)) {
    const phrase = phraseOf(id, written, weight);
    const filed = index.get(keyOf(phrase));
    if (filed === undefined) index.set(keyOf(phrase), [phrase]);
    else filed.push(phrase);
  }
}

/** Where words that stand at `at` end: at a blank, after a plural "s", or anywhere if `open`. */
function endOf(words: string, open: boolean, text: string, at: number): number {
  if (!text.startsWith(words, at)) return -1;
  const end = at + words.length;
  if (open) return text.indexOf(" ", end);
  if (text[end] === " ") return end;
  return text[end] === "s" && text[end + 1] === " " ? end + 1 : -1;
}

function tailEnd(tail: string, open: boolean, text: string, from: number): number {
  for (let at = from; at < from + GAP && at > 0; at = text.indexOf(" ", at) + 1) {
    const end = endOf(tail, open, text, at);
    if (end >= 0) return end;
  }
  return -1;
}

function matchEnd({ head, tail, open }: Phrase, text: string, at: number): number {
  const end = endOf(head, open && tail === null, text, at);
  return end < 0 || tail === null ? end : tailEnd(tail, open, text, end + 1);
}

/** Every phrase of the taxonomy in the words of a text (see `wordsOf`), in order of appearance. */
export function hitsIn(text: string): Hit[] {
  const hits: Hit[] = [];
  for (let start = 0; start < text.length; start = text.indexOf(" ", start) + 1) {
    let key = 0;
    for (let at = start; at < start + KEY; at++) {
      const digit = digitOf(text, at);
      if (digit === 0) break;
      key = key * BASE + digit;
      for (const phrase of index.get(key) ?? NO_PHRASES) {
        const end = matchEnd(phrase, text, start);
        if (end >= 0) hits.push({ phrase, start, end });
      }
    }
  }
  return hits;
}
