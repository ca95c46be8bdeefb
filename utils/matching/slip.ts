import { unicodeText } from "@/utils/domain/folding/unicode-text";
import { titleKey } from "@/utils/domain/title-key";

/** One word of a title, by its position, beside the title it stands in. */
export interface Place {
  word: string;
  at: number;
  title: string;
}

/** A letter by which two words differ. */
export interface Slip {
  short: Place;
  long: Place;
  /** Its position in the longer word; of two swapped letters that of the first. */
  letter: number;
  /** The page's word has it, the library's has not. */
  isAdded: boolean;
}

/** The position in the longer word of the one letter lost, or of two swapped; else null. */
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

/** A word as its title writes it; undefined where marks stand between its letters. */
export const written = ({ word, title }: Place): string | undefined =>
  unicodeText(title)
    .normalize("NFC")
    .match(/[\p{L}\p{N}+]+/gu)
    ?.find((other) => titleKey(other) === word);
