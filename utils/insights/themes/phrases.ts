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
/** Phrases are filed under the first letters of their first word. */
const KEY = 4;

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

const keyOf = ({ head }: Phrase) => (head.split(" ")[0] ?? "").slice(0, KEY);

const index = new Map<string, Phrase[]>();
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
    const length = Math.min(KEY, text.indexOf(" ", start) - start);
    for (let letters = 1; letters <= length; letters++) {
      for (const phrase of index.get(text.slice(start, start + letters)) ?? []) {
        const end = matchEnd(phrase, text, start);
        if (end >= 0) hits.push({ phrase, start, end });
      }
    }
  }
  return hits;
}
