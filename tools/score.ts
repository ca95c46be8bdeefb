import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { annotated } from "./learning/annotated";
import type { GoldPaper } from "./learning/gold";
import { heldBack } from "./learning/held-back";
import { readRecords } from "./records";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const GOLD = [path("../tests/gold/seed.json"), path("../../shared/gold/dev.json")];

/** Prints the scorer's figures for each gold file; the predictions stay in a file for a closer look. */
function score(how: string, predicted: readonly unknown[], flags: readonly string[]): void {
  const out = join(mkdtempSync(join(tmpdir(), "gloss-score-")), `${how}.json`);
  writeFileSync(out, JSON.stringify(predicted));
  for (const gold of GOLD) {
    console.log(`\n${how}: ${existsSync(gold) ? gold : "skipped: no shared data"}`);
    if (!existsSync(gold)) continue;
    const scorer = [path("../tests/gold/score.mjs"), gold, out, ...flags];
    console.log(execFileSync("node", scorer, { encoding: "utf8", maxBuffer: 64e6 }).trim());
  }
  console.log(`(predictions: ${out})`);
}

const flags = process.argv.slice(2).filter((flag) => flag !== "--delivered");
const papers = GOLD.filter(existsSync).flatMap((file) => readRecords<GoldPaper>(file));
score(
  "delivered",
  papers.map((paper) => annotated(paper)),
  flags,
);
if (!process.argv.includes("--delivered")) score("held back", heldBack(papers), flags);
