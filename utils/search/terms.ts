import { THEMES } from "@/utils/insights/taxonomy";
import { indexWords } from "@/utils/domain/search-words";
import { neededGrams } from "@/utils/domain/unspaced";

/** The vocabulary of an index, as a query uses it. */
export interface Words {
  count: (word: string) => number;
  longer: (beginning: string, limit: number) => string[];
  near: (word: string, limit: number) => string[];
}

/** One way for a paper to match a term: it contains all of these words. */
export interface Alternative {
  words: string[];
  /** 1 for the word as typed, less for a guess. */
  quality: number;
}

/** A part of an unspaced title, which may start in one of its words and end in another. */
const STRETCH = 0.9;
const LONGER = 0.9;
const NEAR = 0.6;
const MAX_LONGER = 60;
const MAX_NEAR = 12;
/** Minimum letters of a prefix that is completed. */
const MIN_BEGINNING = 2;

/** The word as typed, joined with its neighbours or split, and, if it is open, longer words. */
export function alternatives(
  words: string[],
  at: number,
  vocabulary: Words,
  isOpen: boolean,
): Alternative[] {
  const word = words[at] ?? "";
  const found: Alternative[] = [{ words: [word], quality: 1 }];
  const joined = [(words[at - 1] ?? "") + word, word + (words[at + 1] ?? "")];
  for (const name of joined) {
    if (name !== word && vocabulary.count(name) > 0) found.push({ words: [name], quality: 1 });
  }
  // "gpt4o" is "gpt 4o" in some titles.
  const apart = /^(\p{L}+)(\p{N}.*)$/u.exec(word)?.slice(1);
  if (apart) found.push({ words: apart, quality: 0.95 });
  const grams = neededGrams(word);
  if (grams.length > 1) found.push({ words: grams, quality: STRETCH });
  if (isOpen && word.length >= MIN_BEGINNING) {
    const longer = vocabulary.longer(word, MAX_LONGER);
    found.push(...longer.map((other) => ({ words: [other], quality: LONGER })));
  }
  return found;
}

/** Words that the reader may have meant instead. */
export const nearAlternatives = (word: string, vocabulary: Words): Alternative[] =>
  vocabulary.near(word, MAX_NEAR).map((other) => ({ words: [other], quality: NEAR }));

const THEME_WORDS = THEMES.map(({ id, label }) => ({ id, words: indexWords(label) }));

/** Facts that a word may name: a theme, a metric, a dataset. */
export const factAlternatives = (word: string): Alternative[] => [
  ...THEME_WORDS.filter(({ words }) => words.includes(word)).map(({ id }) => ({
    words: [`theme:${id}`],
    quality: 1,
  })),
  { words: [`metric:${word}`], quality: 1 },
  { words: [`dataset:${word}`], quality: 1 },
];
