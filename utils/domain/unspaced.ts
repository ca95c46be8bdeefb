/** Scripts whose words stand without spaces between them, or with spaces that writers set at will. */
const SCRIPTS = ["Han", "Hira", "Kana", "Hang", "Bopo", "Thai", "Lao", "Khmr", "Mymr"];
const LETTER = String.raw`(?:(?=[\p{L}\p{N}\p{M}])[${SCRIPTS.map((one) => String.raw`\p{scx=${one}}`).join("")}])`;
const UNSPACED = new RegExp(LETTER, "u");
const PIECES = new RegExp(String.raw`${LETTER}+|(?:(?!${LETTER})[\p{L}\p{N}\p{M}+])+`, "gu");

/** Whether a text has letters of such a script. */
export const isUnspaced = (text: string): boolean =>
  // oxlint-disable-next-line no-control-regex -- a cheap test first
  /[^\0-\u0DFF]/.test(text) && UNSPACED.test(text);

/** The runs of letters of a text, those of such a script apart from others. */
export const runsOf = (text: string): string[] => text.match(PIECES) ?? [];

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a run, as the browser's dictionary cuts it; each browser has its own. Letters in a row
 * that it leaves alone are a word that it does not know.
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
 * Letters and pairs of neighbours of a run: whatever stands in it is found by its own, however the
 * dictionary cuts either of them.
 */
export function gramsOf(run: string): string[] {
  const letters = Array.from(run);
  return [...letters, ...pairsOf(letters)];
}

const pairsOf = (letters: readonly string[]): string[] =>
  letters.slice(1).map((letter, at) => (letters[at] ?? "") + letter);

/** What a title must hold that holds this word: its pairs of neighbours; itself where it has no more. */
export function neededGrams(word: string): string[] {
  const letters = Array.from(word);
  return isUnspaced(word) && letters.length > 2 ? pairsOf(letters) : [word];
}
