import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

import type { Weights } from "@/utils/insights/linear";
import { repair } from "@/utils/insights/repair";
import { judgedThemes } from "@/utils/insights/themes";
import { readingOf } from "@/utils/insights/themes/evidence";
import { candidatesOf } from "@/utils/insights/themes/signs";

import { crossValidated } from "./learning/folds";
import type { GoldPaper } from "./learning/gold";
import { fitLogistic } from "./learning/logistic";
import { scored } from "./learning/scored";
import { slim } from "./learning/slim";
import { readRecords } from "./records";

const OUT = fileURLToPath(new URL("../assets/theme-weights.json", import.meta.url));
/** Likelihood from which a theme is given: where precision and recall balance in cross-validation. */
const THRESHOLD = 0.35;
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

const learn = (papers: readonly GoldPaper[]): Weights =>
  slim(fitLogistic(papers.flatMap(examplesOf), FITTING), FAINT);

function tagged({ id, title, abstract }: GoldPaper, weights: Weights) {
  const themes = judgedThemes(repair(title).text, repair(abstract).text, weights);
  return {
    id,
    themes: themes.filter(({ given }) => given).map(({ theme }) => theme),
    claims: [],
    links: [],
  };
}

const files = process.argv.slice(2);
if (files.length === 0)
  throw new Error("usage: npm run learn:themes -- GOLD.json… (annotated papers)");
const papers = files.flatMap((file) => readRecords<GoldPaper>(file));
const held = crossValidated(papers, learn, tagged);
const figures = Object.fromEntries(
  files.map((file) => [basename(file), scored(file, "themes", held)]),
);
console.table(figures);
const weights = learn(papers);
const learned = {
  version: 1,
  papers: papers.length,
  crossValidated: figures,
  threshold: THRESHOLD,
  weights,
};
writeFileSync(OUT, `${JSON.stringify(learned, null, 2)}\n`);
