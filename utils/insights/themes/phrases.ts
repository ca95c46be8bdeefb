import taxonomy from "@/assets/theme-phrases.json";
import type { ThemeId } from "@/utils/domain/insights";
import { remembering } from "@/utils/insights/words/remembering";
import { wordsOf, type Words } from "./words";

/** Words that speak for a theme, or against it if `weight` is negative. */
interface Phrase {
  theme: ThemeId;
  /** As written in the taxonomy. */
  written: string;
  /** The phrase's own signs, in the abstract and in the title. */
  sign: string;
  titleSign: string;
  /** First part of a match. */
  head: string;
  /** Second part, which must start within `GAP` characters: "introduce … benchmark". */
  tail: string | null;
  /** The last word may have any ending. */
  open: boolean;
  weight: number;
}

/** An occurrence of a phrase, as offsets into the text of a `Words`. */
export interface Hit {
  phrase: Phrase;
  start: number;
  end: number;
}

/** Maximum distance between the two parts of a phrase, in characters. */
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

/** Phrases by their first word; open single words, which match the beginning of a word, are kept apart. */
const index = { whole: new Map<string, Phrase[]>(), beginning: new Map<string, Phrase[]>() };

function fileUnder(phrase: Phrase): void {
  const { head, tail, open } = phrase;
  const [word = ""] = head.split(" ");
  const shelf = open && tail === null && word === head ? index.beginning : index.whole;
  const filed = shelf.get(word);
  if (filed === undefined) shelf.set(word, [phrase]);
  else filed.push(phrase);
}
/** By theme: phrase → weight; a final "*" matches any ending ("quantiz*"). A phrase counts more in a title. */
const WEIGHTS: Record<ThemeId, Record<string, number>> = taxonomy;
const PHRASES = Object.entries(WEIGHTS).flatMap(([theme, phrases]) =>
  Object.entries(phrases).map(([written, weight]) => phraseOf(theme, written, weight)),
);
PHRASES.forEach(fileUnder);
/** Lengths of the keys of `index.beginning`. */
const BEGINNINGS: ReadonlySet<number> = new Set(
  [...index.beginning.keys()].map(({ length }) => length),
);
const places = new Map(PHRASES.map((phrase, at) => [phrase, at]));
const placeOf = (phrase: Phrase) => places.get(phrase) ?? 0;

/** The phrases that may begin with a word or with its singular, in the taxonomy's order. */
const phrasesFor = remembering((word): readonly Phrase[] => {
  const singular = word.endsWith("s") ? index.whole.get(word.slice(0, -1)) : undefined;
  const found = [...(index.whole.get(word) ?? []), ...(singular ?? [])];
  for (const length of BEGINNINGS)
    if (length <= word.length) found.push(...(index.beginning.get(word.slice(0, length)) ?? []));
  return found.toSorted((a, b) => placeOf(a) - placeOf(b));
});

/** The end of `words` at offset `at`: at a space, after a plural s, or any word end if `open`; -1 if absent. */
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

/** All occurrences of the taxonomy's phrases in the words of a text, in order of appearance. */
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
