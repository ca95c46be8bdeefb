import { forLast } from "@/utils/insights/for-last";

/** One way to write a name. */
interface Spelling {
  written: string;
  name: string;
  /** Matches only as written, such as short capitals ("IS", "MAP"). */
  exact: boolean;
}

/** Spellings by their first word, longest first. */
export type Lexicon = Map<string, Spelling[]>;

/** A name found in a text. */
export interface Found {
  name: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}τ∞]+/gu;

const firstWord = (written: string) => (written.match(WORD)?.[0] ?? written).toLowerCase();
const inside = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** A lexicon from lists of a name and its other spellings; `exact` says which match only as written. */
export function lexiconOf(
  entries: readonly (readonly string[])[],
  exact: (written: string) => boolean,
): Lexicon {
  const lexicon: Lexicon = new Map();
  for (const [name = "", ...others] of entries)
    for (const written of [name, ...others]) {
      const key = firstWord(written);
      const known = lexicon.get(key) ?? [];
      known.push({ written, name, exact: exact(written) });
      lexicon.set(key, known);
    }
  for (const known of lexicon.values()) known.sort((a, b) => b.written.length - a.written.length);
  return lexicon;
}

function matches(text: string, at: number, { written, exact }: Spelling): boolean {
  const piece = text.slice(at, at + written.length);
  if (inside(text[at + written.length])) return false;
  return exact ? piece === written : piece.toLowerCase() === written.toLowerCase();
}

/** The words of a text in lower case, cached as every lexicon needs them. */
const wordsOf = forLast((text) =>
  [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ index, word: word.toLowerCase() })),
);

/** All names of the lexicon in a text, by the longest spelling at each place. Linear in the length of the text. */
export function namesIn(text: string, lexicon: Lexicon): Found[] {
  const found: Found[] = [];
  let free = 0;
  for (const { index, word } of wordsOf(text)) {
    if (index < free || word.length > 40) continue;
    const hit = lexicon.get(word)?.find((one) => matches(text, index, one));
    if (hit === undefined) continue;
    free = index + hit.written.length;
    found.push({ name: hit.name, start: index, end: free });
  }
  return found;
}
