import type { ReadingModel } from "@/utils/insights/claims/reading";
import type { Weights } from "@/utils/insights/linear";

import { fitChoices } from "./choices";
import type { Examples } from "./claim-examples";
import { examplesOf, together } from "./claim-examples";
import type { GoldPaper } from "./gold";
import { slim } from "./slim";

/** Signs of outcomes must occur in more papers, because every number has six outcomes. */
const OUTCOME = { papers: 6, pull: 1, faint: 0.12 };
const METRIC = { papers: 4, pull: 6, faint: 0.03 };
const EXTENT = { papers: 4, pull: 4, faint: 0.03 };
const DATASET = { papers: 3, pull: 4, faint: 0.02 };
/** Maximum weight of a paper for data sets: otherwise one digest would teach its names too well. */
const MOST = 4;
/**
 * How much too likely "none" is after training, measured on held-out papers: names in other papers have no
 * weights of their own, unlike names in the training papers.
 */
const TOO_OFTEN_NONE = 0.5;
/** Weights below this change almost nothing and are not worth their bytes. */
const FAINT = 0.035;

const known = new WeakMap<GoldPaper, Examples>();

/** Examples do not depend on what is learned, so all folds share them. */
function examples(paper: GoldPaper): Examples {
  const made = known.get(paper) ?? examplesOf(paper);
  known.set(paper, made);
  return made;
}

const counted = (papers: readonly GoldPaper[], most: number): Examples =>
  together(
    papers.flatMap((paper) =>
      Array.from({ length: Math.min(paper.times ?? 1, most) }, () => examples(paper)),
    ),
  );

function learnDatasets(papers: readonly GoldPaper[]): Weights {
  const weights = fitChoices(counted(papers, MOST).dataset, DATASET);
  return { ...weights, none: (weights["none"] ?? 0) - TOO_OFTEN_NONE };
}

/** Learns which numbers are claims, with their metrics and data sets, from annotated papers. */
export function learnReading(papers: readonly GoldPaper[]): ReadingModel {
  const { outcome, metric, extent } = counted(papers, Number.POSITIVE_INFINITY);
  return {
    outcome: slim(fitChoices(outcome, OUTCOME), FAINT),
    metric: slim(fitChoices(metric, METRIC), FAINT),
    extent: slim(fitChoices(extent, EXTENT), FAINT),
    dataset: slim(learnDatasets(papers), FAINT),
  };
}
