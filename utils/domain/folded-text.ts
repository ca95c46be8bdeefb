/**
 * A text by its letters and digits alone: spellings of one text that differ in space and marks agree.
 * Each letter by itself, with the way back to its place, and stored with what the reader marked: so it
 * is none of what `folding/folded` says.
 */
export interface FoldedText {
  letters: string;
  /** How many of the letters stand before an offset of the text. */
  at: (offset: number) => number;
}

const lettersOf = (character: string) =>
  character
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/** Folds a text; "1.80 %" and "$1.80\%$" are both "180". */
export function foldedText(text: string): FoldedText {
  const counts = new Uint32Array(text.length + 1);
  let letters = "";
  let offset = 0;
  for (const character of text) {
    counts.fill(letters.length, offset, offset + character.length);
    letters += lettersOf(character);
    offset += character.length;
  }
  counts[offset] = letters.length;
  return { letters, at: (one) => counts[Math.min(Math.max(one, 0), text.length)] ?? 0 };
}
