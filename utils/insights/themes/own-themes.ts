import type { ThemeId } from "@/utils/domain/insights";
import type { OwnTheme } from "@/utils/domain/own-theme";

/** A theme of the reader's own that a paper has, and the words of the paper that earned it. */
export interface OwnHit {
  theme: ThemeId;
  said: string;
}

/** Scripts that leave no blank between words: each sign stands as a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** A text as folded words with a blank before and after each. */
function spaced(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(UNSPACED, " $& ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? " " : ` ${words} `;
}

/** Beginnings to look for; a phrase that may not go on ends in a blank, a plural is the same word. */
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
 * Makes a function that finds the readers' own themes in a title and an abstract, in the order of
 * `themes`. Phrases are plain words, never patterns: the time is linear in the text, whatever was typed.
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
