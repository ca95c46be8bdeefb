import { annotated } from "./annotated";
import { byFold, perFold } from "./folds";
import type { GoldPaper } from "./gold";
import type { JudgedText } from "./judged";
import { learnClaims } from "./learn-claims";
import { learnThemes } from "./theme-model";

/** The insights of every paper by models that were trained without it (ten folds, by paper). */
export function heldBack(papers: readonly GoldPaper[], judged: readonly JudgedText[]) {
  const claims = learnClaims(papers, judged).folds;
  const models = perFold(papers, learnThemes).flatMap((themes, fold) => {
    const own = claims[fold];
    return own === undefined ? [] : [{ claims: own, themes }];
  });
  return byFold(papers, models, annotated);
}
