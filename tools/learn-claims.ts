import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { annotated } from "./learning/annotated";
import { judgedTexts } from "./judged-files";
import { byFold } from "./learning/folds";
import { goldPapers } from "./gold-files";
import { learnClaims } from "./learning/learn-claims";
import { scored } from "./learning/scored";

const JUDGED = fileURLToPath(new URL("../tests/gold/judged.json", import.meta.url));
const OUT = fileURLToPath(new URL("../assets/claim-weights.json", import.meta.url));

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { texts: { type: "string" } },
});
if (files.length === 0 || values.texts === undefined)
  throw new Error(
    "usage: npm run learn:claims -- GOLD.json… --texts PAPERS (annotated papers; the texts of judged ones)",
  );
const papers = files.flatMap(goldPapers);
const { delivered, folds } = learnClaims(papers, judgedTexts(JUDGED, values.texts));
const held = byFold(papers, folds, (paper, claims) => annotated(paper, { claims }));
const figures = Object.fromEntries(
  files.map((file) => [basename(file), scored(file, "claims", held)]),
);
console.table(figures);
console.log("limits", delivered.confidence.limits);
const learned = { version: 3, papers: papers.length, crossValidated: figures, ...delivered };
writeFileSync(OUT, `${JSON.stringify(learned)}\n`);
