import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

import { insightsOf } from "@/utils/insights";
import type { ClaimModel } from "@/utils/insights/claims";

import { examplesOf } from "./learning/claim-examples";
import { learnModel } from "./learning/claim-model";
import { crossValidated } from "./learning/folds";
import type { GoldPaper } from "./learning/gold";
import { scored } from "./learning/scored";
import { slim } from "./learning/slim";
import { readRecords } from "./records";

const OUT = fileURLToPath(new URL("../assets/claim-weights.json", import.meta.url));
/** Weights that change next to nothing are not worth their bytes. */
const FAINT = 0.08;

function learn(papers: readonly GoldPaper[]): ClaimModel {
  const { outcome, metric, dataset } = learnModel(examplesOf(papers));
  return {
    outcome: slim(outcome, FAINT),
    metric: slim(metric, FAINT),
    dataset: slim(dataset, FAINT),
  };
}

function annotated({ id, title, abstract }: GoldPaper, model: ClaimModel) {
  const { claims } = insightsOf(title, abstract, model);
  const quoted = claims.map((claim) => {
    const text = claim.source === "title" ? title : abstract;
    return Object.assign({ quote: text.slice(claim.evidence.start, claim.evidence.end) }, claim);
  });
  return { id, themes: [], links: [], claims: quoted };
}

const files = process.argv.slice(2);
if (files.length === 0)
  throw new Error("usage: npm run learn:claims -- GOLD.json… (annotated papers)");
const papers = files.flatMap((file) => readRecords<GoldPaper>(file));
const held = crossValidated(papers, learn, annotated);
const figures = Object.fromEntries(
  files.map((file) => [basename(file), scored(file, "claims", held)]),
);
console.table(figures);
const learned = { version: 1, papers: papers.length, crossValidated: figures, ...learn(papers) };
writeFileSync(OUT, `${JSON.stringify(learned, null, 2)}\n`);
