import learned from "@/assets/title-words.json";
import { unpackSteps } from "./packed-steps";

/** Of 100,000 titles; step n stands for twice as many n times. */
const LEAST = 10;

let steps: Map<string, number> | undefined;

/**
 * Number of 100,000 titles that contain a folded word, rounded down to 10 or a doubling of it; 0 for rarer
 * words. Counted by `npm run learn:words`.
 */
export function titlesWith(word: string): number {
  // Read when the first misspelling is judged, which most pages never need.
  steps ??= unpackSteps(learned.words);
  const step = steps.get(word);
  return step === undefined ? 0 : LEAST * 2 ** step;
}
