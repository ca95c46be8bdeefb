import { folded } from "@/utils/domain/folding/folded";
import { speltOut } from "@/utils/domain/folding/letters";
import { otherSpellings, queryWords } from "@/utils/domain/search-words";
import { isUnspaced, runsOf } from "@/utils/domain/unspaced";

/** A part of a text that matches a query. */
export interface Hit {
  start: number;
  end: number;
}

type Fold = (text: string) => string;

const spelt: Fold = (text) => folded(speltOut(text) ?? text);

/** Length of the beginning of `run` that folds to `word`. */
function lettersOf(run: string, word: string, fold: Fold): number {
  let end = 0;
  for (const letter of run) {
    end += letter.length;
    if (fold(run.slice(0, end)).startsWith(word)) break;
  }
  return end;
}

/** The longest beginning of a word that matches. */
function inWord(run: string, words: readonly string[]): Hit[] {
  const folds = speltOut(run) === null ? [folded] : [folded, spelt];
  const ends = folds.flatMap((fold) => {
    const text = fold(run);
    return words.filter((word) => text.startsWith(word)).map((word) => lettersOf(run, word, fold));
  });
  const end = Math.max(0, ...ends);
  return end === 0 ? [] : [{ start: 0, end }];
}

/** Every match in a run without spaces; adjacent matches are merged. */
function inRun(run: string, words: readonly string[]): Hit[] {
  const text = folded(run);
  // Half-width characters fold to fewer letters, so positions cannot be mapped back.
  if (text.length !== run.length) return inWord(run, words);
  const marked = new Uint8Array(run.length);
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      marked.fill(1, at, at + word.length);
  const hits: Hit[] = [];
  for (let at = marked.indexOf(1); at >= 0; at = marked.indexOf(1, at)) {
    const next = marked.indexOf(0, at);
    const end = next < 0 ? run.length : next;
    hits.push({ start: at, end });
    at = end;
  }
  return hits;
}

/** Without trailing pluses: of "C++" only the letter is marked. */
function withoutPlus(word: string): string {
  let end = word.length;
  while (word[end - 1] === "+") end -= 1;
  return word.slice(0, end);
}

/** Matches of a query in a text, in order: beginnings of words, or any part of text without spaces. */
export function hitsIn(text: string, query: string): Hit[] {
  const asked = [...queryWords(query), ...otherSpellings(query).values()];
  const words = asked.map(withoutPlus).filter(Boolean);
  if (words.length === 0) return [];
  const hits: Hit[] = [];
  let from = 0;
  for (const run of runsOf(text)) {
    const index = text.indexOf(run, from);
    from = index + run.length;
    const found = isUnspaced(run) ? inRun(run, words) : inWord(run, words);
    hits.push(...found.map(({ start, end }) => ({ start: index + start, end: index + end })));
  }
  return hits;
}
