import learned from "@/assets/title-words.json";

let steps: Map<string, number> | undefined;

/** Read when the first misspelling is judged, which most pages never need. */
function readSteps(): Map<string, number> {
  const pairs = Object.entries(learned.words).flatMap(([step, words]) =>
    words.split(" ").map((word) => [word, Number(step)] as const),
  );
  return new Map(pairs);
}

/**
 * In how many of 100,000 titles a folded word stands: 10, or a doubling of it, that it reaches; 0 for
 * rarer words. Counted by `npm run learn:words`.
 */
export function titlesWith(word: string): number {
  steps ??= readSteps();
  return steps.get(word) ?? 0;
}
