import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

import { annotated } from "./learning/annotated";
import { byFold } from "./learning/folds";
import { goldPapers } from "./gold-files";
import { learnClaims } from "./learning/learn-claims";
import { scored } from "./learning/scored";

const OUT = fileURLToPath(new URL("../assets/claim-weights.json", import.meta.url));

const files = process.argv.slice(2);
if (files.length === 0)
  throw new Error("usage: npm run learn:claims -- GOLD.json… (annotated papers)");
const papers = files.flatMap(goldPapers);
const { delivered, folds } = learnClaims(papers);
const held = byFold(papers, folds, (paper, claims) => annotated(paper, { claims }));
const figures = Object.fromEntries(
  files.map((file) => [basename(file), scored(file, "claims", held)]),
);
console.table(figures);
console.log("limits", delivered.confidence.limits);
const learned = { version: 3, papers: papers.length, crossValidated: figures, ...delivered };
writeFileSync(OUT, `${JSON.stringify(learned)}\n`);
