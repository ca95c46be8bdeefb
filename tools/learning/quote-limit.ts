import { quoteOf } from "@/utils/insights/quotes";
import type { Limits } from "@/utils/insights/confidence/model";
import type { Weights } from "@/utils/insights/linear";
import { byFold, perFold } from "./folds";
import type { Judged } from "./isotonic";
import type { JudgedCase } from "./judged";
import { lowest, smoothTruth } from "./limits";
import { learnQuotes } from "./quote-model";

/** The quotations chosen by weights around a paper's own numbers, if they were judged. */
function chosenOf(cases: readonly JudgedCase[], weights: Weights): Judged[] {
  return cases.flatMap(({ judged, reading, scene }) => {
    const { start, end, chance } = quoteOf(reading, scene.view(), weights);
    const found = judged.runs.find(([from, to]) => from === start && to === end);
    return judged.own && found !== undefined ? [{ chance, right: found[2] === 1 }] : [];
  });
}

/** The lowest chances at which quotations of held-out papers reach the goals for being readable alone. */
export function wordLimits(
  papers: readonly (readonly JudgedCase[])[],
  goals: Pick<Limits, "words" | "onlyWords">,
): Pick<Limits, "words" | "onlyWords"> {
  const weights = perFold(papers, (others) => learnQuotes(others.flat()));
  const chosen = byFold(papers, weights, chosenOf).flat();
  const share = (limit: number) =>
    smoothTruth(
      chosen,
      chosen.filter(({ chance }) => chance >= limit),
    );
  return { words: lowest(share, goals.words), onlyWords: lowest(share, goals.onlyWords) };
}
