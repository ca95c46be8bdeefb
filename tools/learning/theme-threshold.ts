import type { JudgedTheme } from "@/utils/insights/themes";
import { isGiven } from "@/utils/insights/themes";

import type { GoldPaper } from "./gold";

/** A paper with its themes as judged by a model that was trained without it, most likely first. */
export interface Judged {
  paper: Pick<GoldPaper, "themes" | "themes_ok">;
  themes: readonly Pick<JudgedTheme, "theme" | "likelihood">[];
}

const CANDIDATES = Array.from({ length: 61 }, (_, at) => 0.1 + at / 100);
/** Neighbours on each side that a threshold's score is averaged with: a peak from one paper is chance. */
const NEIGHBOURS = 2;

/** F1 as computed by the scorer: merely acceptable themes are neither wrong nor required. */
function f1At(threshold: number, all: readonly Judged[]): number {
  let [given, fit, hit, wanted] = [0, 0, 0, 0];
  for (const { paper, themes } of all) {
    wanted += paper.themes.length;
    themes.forEach(({ theme, likelihood }, rank) => {
      if (!isGiven(rank, likelihood, threshold)) return;
      given++;
      if (paper.themes.includes(theme)) hit++;
      if (paper.themes.includes(theme) || paper.themes_ok.includes(theme)) fit++;
    });
  }
  const [precision, recall] = [fit / Math.max(1, given), hit / Math.max(1, wanted)];
  return (2 * precision * recall) / Math.max(1e-9, precision + recall);
}

/** The likelihood from which themes are best assigned: where the smoothed F1 is highest. */
export function bestThreshold(all: readonly Judged[]): number {
  const scores = CANDIDATES.map((threshold) => f1At(threshold, all));
  const smooth = scores.map((_, at) => {
    const near = scores.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    return near.reduce((sum, one) => sum + one, 0) / near.length;
  });
  const best = CANDIDATES[smooth.indexOf(Math.max(...smooth))] ?? 0.5;
  return Math.round(best * 100) / 100;
}
