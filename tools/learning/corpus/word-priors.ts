import type { Contexts } from "./contexts";

/** Minimum occurrences; rarer words say too little. */
const LEAST = 20;
const WORD = /^\p{L}[\p{L}\p{N}'@^_.:-]*$/u;
/** Pseudo-counts of an average word added to the counts, so that rare words are close to average. */
const USUAL_PLACES = 20;
const USUAL = { of: 0.02, beside: 0.02, moved: 0.01, change: 0.006 };
const USUAL_NAME_PLACES = 10;
const USUAL_NAMES = 0.4;
/** Weight of "on", which is followed by much else than data sets. */
const ON = 0.3;

/** A share on a logarithmic scale, from 0 to 8. */
const stepOf = (share: number) =>
  1 + Math.round(Math.max(-1, Math.min(7, Math.log2(share * 100 + 0.5))));

/** One digit per share, in the order that `priors.ts` reads. */
function stepsOf(counts: Contexts): string {
  const share = (place: keyof typeof USUAL) =>
    (counts[place] + USUAL_PLACES * USUAL[place]) / (counts.total + USUAL_PLACES);
  const nameShare = (count: number) => (count + USUAL_NAMES) / (counts.total + USUAL_NAME_PLACES);
  const places = [share("of"), share("beside"), share("moved"), share("change")];
  const metric = places.reduce((sum, one) => sum + one, 0);
  const data = nameShare(counts.data + counts.on * ON);
  return [...places, metric, data, nameShare(counts.model)].map(stepOf).join("");
}

/** The words with enough occurrences, grouped by their digits. */
export function wordPriors(contexts: ReadonlyMap<string, Contexts>): Record<string, string> {
  const bySteps = new Map<string, string[]>();
  for (const [word, counts] of contexts) {
    if (counts.total < LEAST || !WORD.test(word)) continue;
    const steps = stepsOf(counts);
    const words = bySteps.get(steps) ?? [];
    words.push(word);
    bySteps.set(steps, words);
  }
  return Object.fromEntries([...bySteps].map(([steps, words]) => [steps, words.join(" ")]));
}
