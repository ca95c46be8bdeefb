import type { ClaimModel } from "@/utils/insights/claims";

import { fitChoices } from "./choices";
import type { Examples } from "./claim-examples";

/** A sign of an outcome must occur in more papers: there are six outcomes to every number. */
const OUTCOME = { papers: 6, pull: 1, faint: 0.12 };
const NAME = { papers: 3, pull: 1, faint: 0.12 };

/** Weights from examples. */
export const learnModel = ({ outcome, metric, dataset }: Examples): ClaimModel => ({
  outcome: fitChoices(outcome, OUTCOME),
  metric: fitChoices(metric, NAME),
  dataset: fitChoices(dataset, NAME),
});
