const A = "A".codePointAt(0) ?? 0;
const letter = (index: number): string => String.fromCodePoint(A + index);
const indexOf = (capital: string): number => (capital.codePointAt(0) ?? A) - A;

/** The last letter that a capital stands for. */
const MOST = 25;

const shared = (before: string, word: string): number => {
  let at = 0;
  while (at < Math.min(before.length, word.length, MOST) && before[at] === word[at]) at += 1;
  return at;
};

/**
 * Words of small letters, each with a small number (to 25), as a text of 5 bytes a word instead of 9: sorted,
 * each as how many letters it shares with the one before, the rest of it, and its number; both numbers as
 * capitals.
 */
export function packSteps(steps: ReadonlyMap<string, number>): string {
  const words = [...steps.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  return words
    .map((word, at) => {
      const kept = shared(words[at - 1] ?? "", word);
      return letter(kept) + word.slice(kept) + letter(steps.get(word) ?? 0);
    })
    .join("");
}

export function unpackSteps(packed: string): Map<string, number> {
  const steps = new Map<string, number>();
  let word = "";
  for (const [, kept = "", rest = "", step = ""] of packed.matchAll(
    /([A-Z])([^A-Z]{0,99})([A-Z])/gu,
  )) {
    word = word.slice(0, indexOf(kept)) + rest;
    steps.set(word, indexOf(step));
  }
  return steps;
}
