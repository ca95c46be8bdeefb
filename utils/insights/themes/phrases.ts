import taxonomy from "@/assets/theme-phrases.json";
import type { ThemeId } from "@/utils/domain/insights";
import { remembering } from "@/utils/insights/words/remembering";
import { wordsOf, type Words } from "./words";

/** Words that speak for a theme, or against it where `weight` is negative. */
interface Phrase {
  theme: ThemeId;
  /** As the taxonomy writes it. */
  written: string;
  /** The phrase's own signs, in the abstract and in the title. */
  sign: string;
  titleSign: string;
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

const plain = (written: string) => wordsOf(written).text.trim();

function phraseOf(theme: ThemeId, written: string, weight: number): Phrase {
  const [head = "", tail] = written.split("…");
  return {
    theme,
    written,
    sign: `${theme}: ${written}`,
    titleSign: `${theme}: ${written} (title)`,
    head: plain(head),
    tail: tail === undefined ? null : plain(tail),
    open: written.endsWith("*"),
    weight,
  };
}

/** Phrases by the word that they begin with, whole or, for an open single word, its beginning. */
const index = { whole: new Map<string, Phrase[]>(), beginning: new Map<string, Phrase[]>() };

function fileUnder(phrase: Phrase): void {
  const { head, tail, open } = phrase;
  const [word = ""] = head.split(" ");
  const shelf = open && tail === null && word === head ? index.beginning : index.whole;
  const filed = shelf.get(word);
  if (filed === undefined) shelf.set(word, [phrase]);
  else filed.push(phrase);
}
/** By theme: phrase → weight; "*" ends a phrase that may go on ("quantiz*"). In a title a phrase counts more. */
const WEIGHTS: Record<ThemeId, Record<string, number>> = taxonomy;
const PHRASES = Object.entries(WEIGHTS).flatMap(([theme, phrases]) =>
  Object.entries(phrases).map(([written, weight]) => phraseOf(theme, written, weight)),
);
PHRASES.forEach(fileUnder);
/** Lengths of the beginnings that phrases are filed under. */
const BEGINNINGS: ReadonlySet<number> = new Set(
  [...index.beginning.keys()].map(({ length }) => length),
);
const places = new Map(PHRASES.map((phrase, at) => [phrase, at]));
const placeOf = (phrase: Phrase) => places.get(phrase) ?? 0;

/** The phrases that may begin with a word, also with a plural, in the taxonomy's order. */
const phrasesFor = remembering((word): readonly Phrase[] => {
  const singular = word.endsWith("s") ? index.whole.get(word.slice(0, -1)) : undefined;
  const found = [...(index.whole.get(word) ?? []), ...(singular ?? [])];
  for (const length of BEGINNINGS)
    if (length <= word.length) found.push(...(index.beginning.get(word.slice(0, length)) ?? []));
  return found.toSorted((a, b) => placeOf(a) - placeOf(b));
});

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

/** Every phrase of the taxonomy in the words of a text, in order of appearance. */
export function hitsIn({ text, all }: Words): Hit[] {
  const hits: Hit[] = [];
  let start = 0;
  for (const word of all) {
    for (const phrase of phrasesFor(word)) {
      const end = matchEnd(phrase, text, start);
      if (end >= 0) hits.push({ phrase, start, end });
    }
    start += word.length + 1;
  }
  return hits;
}
