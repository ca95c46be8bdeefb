import { annotated } from "./annotated";

import { learnClaims } from "./claim-model";
import { crossValidated } from "./folds";
import type { GoldPaper } from "./gold";
import { learnThemes } from "./theme-model";

/** The insights of every paper by models that were learned without it (ten folds, by paper). */
export const heldBack = (papers: readonly GoldPaper[]) =>
  crossValidated(
    papers,
    (others) => ({ claims: learnClaims(others), themes: learnThemes(others) }),
    (paper, models) => annotated(paper, models),
  );
