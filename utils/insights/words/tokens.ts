import { type Word, wordOf } from "./word";

/** A word, a number or a punctuation mark in a repaired text. */
export interface Token {
  start: number;
  end: number;
  word: string;
  /** Word class, e.g. `c43`; see `classes.ts`. */
  kind: string;
  /** Cached properties of the word. */
  is: Word;
}

const TOKEN =
  /\p{L}[\p{L}\p{N}]*(?:[-'@_^][\p{L}\p{N}]+(?:[.:]\d+)*)*|\d+(?:[.,]\d+)*(?:-\p{L}[\p{L}\p{N}]*)*|[^\s\p{L}\p{N}]/gu;

/** The tokens of a text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { index, 0: word } of text.matchAll(TOKEN)) {
    const is = wordOf(word);
    tokens.push({ start: index, end: index + word.length, word: is.text, kind: is.kind, is });
  }
  return tokens;
}

/** Index of the first token that starts at or after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
