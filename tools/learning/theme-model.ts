import type { Weights } from "@/utils/insights/linear";
import { repair } from "@/utils/insights/repair";
import { readingOf } from "@/utils/insights/themes/evidence";
import { candidatesOf } from "@/utils/insights/themes/signs";

import type { GoldPaper } from "./gold";
import { fitLogistic } from "./logistic";
import { slim } from "./slim";

const FITTING = { papers: 4, decay: 0.002, epochs: 20 };
const FAINT = 0.1;

/** A theme that an annotator would merely accept teaches nothing. */
function examplesOf({ id, title, abstract, themes, themes_ok }: GoldPaper) {
  return candidatesOf(readingOf(repair(title).text, repair(abstract).text))
    .filter(({ evidence: { theme } }) => themes.includes(theme) || !themes_ok.includes(theme))
    .map(({ evidence: { theme }, signs }) => ({
      paper: id,
      signs,
      right: themes.includes(theme),
      weight: 1,
    }));
}

/** Learns what speaks for each theme from annotated papers. */
export const learnThemes = (papers: readonly GoldPaper[]): Weights =>
  slim(fitLogistic(papers.flatMap(examplesOf), FITTING), FAINT);
