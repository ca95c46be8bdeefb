import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

import { annotated } from "./learning/annotated";
import { crossValidated } from "./learning/folds";
import type { GoldPaper } from "./learning/gold";
import { scored } from "./learning/scored";
import { learnThemes } from "./learning/theme-model";
import { readRecords } from "./records";

const OUT = fileURLToPath(new URL("../assets/theme-weights.json", import.meta.url));
/** Likelihood from which a theme is given: where precision and recall balance in cross-validation. */
const THRESHOLD = 0.35;
const NO_CLAIMS = { outcome: {}, metric: {}, dataset: {} };

const files = process.argv.slice(2);
if (files.length === 0)
  throw new Error("usage: npm run learn:themes -- GOLD.json… (annotated papers)");
const papers = files.flatMap((file) => readRecords<GoldPaper>(file));
const held = crossValidated(papers, learnThemes, (paper, themes) =>
  annotated(paper, { claims: NO_CLAIMS, themes }),
);
const figures = Object.fromEntries(
  files.map((file) => [basename(file), scored(file, "themes", held)]),
);
console.table(figures);
const weights = learnThemes(papers);
const learned = {
  version: 1,
  papers: papers.length,
  crossValidated: figures,
  threshold: THRESHOLD,
  weights,
};
writeFileSync(OUT, `${JSON.stringify(learned, null, 2)}\n`);
