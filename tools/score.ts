import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { annotated } from "./learning/annotated";
import { goldPapers } from "./gold-files";
import { judgedTexts } from "./judged-files";
import { heldBack } from "./learning/held-back";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
/** Papers used for training. */
const LEARNED = [
  "../tests/gold/seed.json",
  "../../shared/gold/dev.json",
  "../../shared/gold/learn.json",
];
/** Papers that nobody reads: only their totals, and only if asked for (`--blind`). */
const BLIND = path("../../shared/gold/blind.json");
/** Numbers that a careful reader judged, and the texts of their papers. */
const JUDGED = path("../tests/gold/judged.json");
const TEXTS = path("../../shared/data/papers-100k.jsonl.gz");
const SCORERS = ["score.mjs", "truth.mjs"].map((name) => path(`../tests/gold/${name}`));

function isThere(file: string): boolean {
  if (!existsSync(file)) console.log(`skipped: no shared data (${file})`);
  return existsSync(file);
}

/** Prints the totals of both scorers for each gold file. */
function score(how: string, files: readonly string[], predicted: readonly unknown[]): void {
  const out = join(mkdtempSync(join(tmpdir(), "gloss-score-")), "predicted.json");
  writeFileSync(out, JSON.stringify(predicted));
  for (const gold of files) {
    console.log(`\n${how}: ${gold}`);
    for (const scorer of SCORERS)
      console.log(execFileSync("node", [scorer, gold, out], { encoding: "utf8" }).trim());
  }
}

const flags = new Set(process.argv.slice(2));
const learned = LEARNED.map(path).filter(isThere);
const papers = learned.flatMap(goldPapers);
score(
  "as delivered",
  learned,
  papers.map((paper) => annotated(paper)),
);
if (!flags.has("--delivered")) {
  const judged = isThere(TEXTS) ? judgedTexts(JUDGED, TEXTS) : [];
  score("held back", learned, heldBack(papers, judged));
}
if (flags.has("--blind") && isThere(BLIND))
  score(
    "blind",
    [BLIND],
    goldPapers(BLIND).map((paper) => annotated(paper)),
  );
