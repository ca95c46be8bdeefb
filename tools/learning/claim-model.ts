import type { ClaimModel } from "@/utils/insights/claims";

import { fitChoices } from "./choices";
import type { Examples } from "./claim-examples";
import { examplesOf, together } from "./claim-examples";
import type { GoldPaper } from "./gold";
import { slim } from "./slim";

/** A sign of an outcome must occur in more papers: there are six outcomes to every number. */
const OUTCOME = { papers: 6, pull: 1, faint: 0.12 };
const NAME = { papers: 3, pull: 1, faint: 0.12 };
/** Weights that change next to nothing are not worth their bytes. */
const FAINT = 0.08;

const known = new WeakMap<GoldPaper, Examples>();

/** Examples hold nothing that is learned, and serve every fold. */
function examples(paper: GoldPaper): Examples {
  const made = known.get(paper) ?? examplesOf(paper);
  known.set(paper, made);
  return made;
}

/** Learns claims, with their metrics and data sets, from annotated papers. */
export function learnClaims(papers: readonly GoldPaper[]): ClaimModel {
  const { outcome, metric, dataset } = together(papers.map(examples));
  return {
    outcome: slim(fitChoices(outcome, OUTCOME), FAINT),
    metric: slim(fitChoices(metric, NAME), FAINT),
    dataset: slim(fitChoices(dataset, NAME), FAINT),
  };
}
