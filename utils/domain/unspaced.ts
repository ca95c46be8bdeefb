/** Scripts that write words without spaces, or with spaces that writers place freely. */
const SCRIPTS = ["Han", "Hira", "Kana", "Hang", "Bopo", "Thai", "Lao", "Khmr", "Mymr"];
const LETTER = String.raw`(?:(?=[\p{L}\p{N}\p{M}])[${SCRIPTS.map((one) => String.raw`\p{scx=${one}}`).join("")}])`;
const UNSPACED = new RegExp(LETTER, "u");
const PIECES = new RegExp(String.raw`${LETTER}+|(?:(?!${LETTER})[\p{L}\p{N}\p{M}+])+`, "gu");

/** Whether a text has letters of an unspaced script. */
export const isUnspaced = (text: string): boolean =>
  // oxlint-disable-next-line no-control-regex -- a cheap pre-check
  /[^\0-\u0DFF]/.test(text) && UNSPACED.test(text);

/** The runs of letters of a text, with unspaced scripts separate from others. */
export const runsOf = (text: string): string[] => text.match(PIECES) ?? [];

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a run, segmented by the browser's dictionary; browsers differ. Consecutive single letters
 * are joined into one word, which the dictionary does not know.
 */
export function segmentsOf(run: string): string[] {
  // The dictionaries are the same for every language.
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  const words: string[] = [];
  let wasLetter = false;
  for (const { segment } of segmenter.segment(run)) {
    const isLetter = Array.from(segment).length === 1;
    if (isLetter && wasLetter) words.push((words.pop() ?? "") + segment);
    else words.push(segment);
    wasLetter = isLetter;
  }
  return words;
}

/**
 * Letters and neighbouring pairs of a run: any part of it can be found by these, however the dictionary
 * segments the text and the query.
 */
export function gramsOf(run: string): string[] {
  const letters = Array.from(run);
  return [...letters, ...pairsOf(letters)];
}

const pairsOf = (letters: readonly string[]): string[] =>
  letters.slice(1).map((letter, at) => (letters[at] ?? "") + letter);

/** The grams that a title must contain to contain a word: its pairs of letters; for a shorter word, itself. */
export function neededGrams(word: string): string[] {
  const letters = Array.from(word);
  return isUnspaced(word) && letters.length > 2 ? pairsOf(letters) : [word];
}
