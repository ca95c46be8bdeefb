import type { ThemeId } from "@/utils/domain/insights";
import type { OwnTheme } from "@/utils/domain/own-theme";

/** One of the reader's own themes that applies to a paper, and the words of the paper that matched. */
export interface OwnHit {
  theme: ThemeId;
  said: string;
}

/** Scripts without spaces between words: each character counts as a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** A text as case-folded words, with a space before and after each. */
function spaced(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(UNSPACED, " $& ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? " " : ` ${words} `;
}

/** Strings to search for: a phrase with "*" may go on, any other ends with a space, or a plural s and a space. */
function beginnings(phrase: string): string[] {
  const words = spaced(phrase).trimEnd();
  if (words === "") return [];
  return phrase.endsWith("*") ? [words] : [`${words} `, `${words}s `];
}

function wordsAt(text: string, beginning: string): string | null {
  const at = text.indexOf(beginning);
  if (at < 0) return null;
  const end = text.indexOf(" ", at + beginning.trimEnd().length);
  return text.slice(at + 1, end);
}

/**
 * Returns a function that finds the reader's own themes in a title and an abstract, in the order of `themes`.
 * Phrases are plain words, never patterns, so the time is linear in the text whatever the reader typed.
 */
export function ownThemeFinder(themes: readonly OwnTheme[]) {
  const wanted = themes.map(({ id, phrases }) => ({ id, all: phrases.flatMap(beginnings) }));
  return (title: string, abstract: string): OwnHit[] => {
    if (wanted.length === 0) return [];
    const text = `${spaced(title)}\n${spaced(abstract)}`;
    return wanted.flatMap(({ id, all }) => {
      for (const beginning of all) {
        const said = wordsAt(text, beginning);
        if (said !== null) return [{ theme: id, said }];
      }
      return [];
    });
  };
}
