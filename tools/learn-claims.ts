import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

import { annotated } from "./learning/annotated";
import { learnClaims } from "./learning/claim-model";
import { crossValidated } from "./learning/folds";
import type { GoldPaper } from "./learning/gold";
import { scored } from "./learning/scored";
import { readRecords } from "./records";

const OUT = fileURLToPath(new URL("../assets/claim-weights.json", import.meta.url));
const NO_THEMES = { threshold: 1, weights: {}, topics: {} };

const files = process.argv.slice(2);
if (files.length === 0)
  throw new Error("usage: npm run learn:claims -- GOLD.json… (annotated papers)");
const papers = files.flatMap((file) => readRecords<GoldPaper>(file));
const held = crossValidated(papers, learnClaims, (paper, claims) =>
  annotated(paper, { claims, themes: NO_THEMES }),
);
const figures = Object.fromEntries(
  files.map((file) => [basename(file), scored(file, "claims", held)]),
);
console.table(figures);
const learned = {
  version: 2,
  papers: papers.length,
  crossValidated: figures,
  ...learnClaims(papers),
};
writeFileSync(OUT, `${JSON.stringify(learned)}\n`);
