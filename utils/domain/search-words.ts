import { folded } from "./folding/folded";
import { speltOut } from "./folding/letters";
import { unicodeText } from "./folding/unicode-text";
import { gramsOf, isUnspaced, runsOf, segmentsOf } from "./unspaced";

/** Letters and digits; "4o" and "3d" stay whole. */
const WORD = /[\p{L}\p{N}\p{M}+]+/gu;
const ASCII_WORD = /[a-z\d+]+/g;
const BEYOND_ASCII = /[^\0-\u007F]/;

const tokensOf = (text: string): string[] => unicodeText(text).split(/\s+/);

/** Words of a token in text order; unspaced scripts are segmented by the browser's dictionary. */
function wordsOf(token: string): string[] {
  // A fast path: most tokens are ASCII, and whole abstracts are read.
  if (!BEYOND_ASCII.test(token)) return token.toLowerCase().match(ASCII_WORD) ?? [];
  const text = folded(token);
  if (!isUnspaced(text)) return text.match(WORD) ?? [];
  return runsOf(text).flatMap((run) => (isUnspaced(run) ? segmentsOf(run) : run));
}

/** Words of one token, plus neighbours joined as parts of a name ("GPT-4o"); not in unspaced scripts. */
function withJoined(words: string[]): string[] {
  if (words.length < 2) return words;
  const found: string[] = [];
  let name: string[] = [];
  const end = () => {
    if (name.length > 1) found.push(name.join(""));
    name = [];
  };
  for (const word of words) {
    if (isUnspaced(word)) end();
    else name.push(word);
    found.push(word);
  }
  end();
  return found;
}

/** Words of a token in a text; for queries, "&" is left out instead. */
const saidBy = (token: string): string[] => (token === "&" ? ["and"] : withJoined(wordsOf(token)));

/**
 * The words of a text in order; names written in parts also appear as one word, so that `gpt4o`, `GPT-4o` and
 * `gpt 4o` find each other.
 */
export const readingWords = (text: string): string[] => tokensOf(text).flatMap(saidBy);

/** Letters and pairs of unspaced scripts in a text, also across spaces, which writers place freely. */
function gramsIn(tokens: readonly string[]): string[] {
  const grams: string[][] = [];
  let last = "";
  for (const token of tokens) {
    const runs = runsOf(folded(token));
    for (const [at, run] of runs.entries()) {
      const isOne = isUnspaced(run);
      if (isOne) grams.push(gramsOf(at === 0 ? last + run : run));
      last = isOne ? (Array.from(run).at(-1) ?? "") : "";
    }
  }
  return grams.flat();
}

/** Other spellings of the words of a token: "groesse" for "Größe". */
function speltWords(token: string): string[] {
  const spelt = speltOut(token);
  return spelt === null ? [] : withJoined(wordsOf(spelt));
}

/** The words under which a text is found: its own, and other spellings of them. */
export function indexWords(text: string): string[] {
  const tokens = tokensOf(text);
  const words = tokens.flatMap(saidBy);
  const special = tokens.filter((token) => BEYOND_ASCII.test(token));
  const grams = special.some(isUnspaced) ? gramsIn(tokens) : [];
  return [...words, ...special.flatMap(speltWords), ...grams];
}

/** The words of a query, in order; all of them must be found. */
export const askedWords = (query: string): string[] => tokensOf(query).flatMap(wordsOf);

/** The words of a query, without duplicates. */
export const queryWords = (query: string): string[] => [...new Set(askedWords(query))];

/** Other spellings of the words of a query: "groesse" for "grosse", if it says "Größe". */
export function otherSpellings(query: string): Map<string, string> {
  const spelt = speltOut(query);
  if (spelt === null) return new Map();
  const others = askedWords(spelt);
  return new Map(
    askedWords(query).flatMap((word, at) => {
      const other = others[at];
      return other === undefined || other === word ? [] : [[word, other] as const];
    }),
  );
}

/**
 * Words joined into one string, unspaced scripts letter by letter. A text contains a phrase if its string
 * contains the string of the phrase.
 */
export const phraseOf = (words: readonly string[]): string =>
  ` ${words.flatMap((word) => (isUnspaced(word) ? Array.from(word) : word)).join(" ")} `;
