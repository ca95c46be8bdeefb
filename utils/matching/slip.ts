import { unicodeText } from "@/utils/domain/folding/unicode-text";
import { titleKey } from "@/utils/domain/title-key";

/** One word of a title, with its position and the title. */
export interface Place {
  word: string;
  at: number;
  title: string;
}

/** A letter by which two words differ. */
export interface Slip {
  short: Place;
  long: Place;
  /** Position in the longer word; of the first of two swapped letters. */
  letter: number;
  /** The page's word has it, the library's does not. */
  isAdded: boolean;
}

/** Position in the longer word of the one missing letter, or of the first of two swapped ones; else null. */
export function changedLetter(short: string, long: string): number | null {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length === short.length + 1) return short.slice(at) === long.slice(at + 1) ? at : null;
  const swapped = (short[at + 1] ?? "") + (short[at] ?? "");
  const isSwap =
    short.length === long.length &&
    long.slice(at, at + 2) === swapped &&
    short.slice(at + 2) === long.slice(at + 2);
  return isSwap ? at : null;
}

/** A word as its title writes it; undefined if marks separate its letters. */
export const written = ({ word, title }: Place): string | undefined =>
  unicodeText(title)
    .normalize("NFC")
    .match(/[\p{L}\p{N}+]+/gu)
    ?.find((other) => titleKey(other) === word);
