import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const LARGE = { encoding: "utf8", maxBuffer: 64e6 } as const;

/** Prints the scorer's figures for one gold file. */
function score(gold: string): void {
  const out = join(mkdtempSync(join(tmpdir(), "gloss-score-")), "out.json");
  const tsx = path("../node_modules/.bin/tsx");
  writeFileSync(out, execFileSync(tsx, [path("./insights.ts"), gold], LARGE));
  console.log(execFileSync("node", [path("../tests/gold/score.mjs"), gold, out, ...flags], LARGE));
}

const flags = process.argv.slice(2);
const DEV = path("../../shared/gold/dev.json");
score(path("../tests/gold/seed.json"));
if (existsSync(DEV)) score(DEV);
else console.log("skipped: no shared data");
