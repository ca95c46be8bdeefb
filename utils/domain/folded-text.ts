/**
 * A text reduced to its letters and digits, so that spellings that differ in spaces and marks agree. Letters
 * are folded one by one, so that offsets can be mapped, and the result is stored with what the reader marked:
 * so it does not use `folding/folded`.
 */
export interface FoldedText {
  letters: string;
  /** The number of letters before an offset of the text. */
  at: (offset: number) => number;
}

const lettersOf = (character: string) =>
  character
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/** Folds a text; "1.80 %" and "$1.80\%$" both become "180". */
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
