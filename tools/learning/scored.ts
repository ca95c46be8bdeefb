import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SCORER = fileURLToPath(new URL("../../tests/gold/score.mjs", import.meta.url));

/** The scorer's figures for one part of the annotations, in per cent. */
export function scored(
  gold: string,
  part: "claims" | "themes",
  predicted: unknown,
): Record<string, number> {
  const out = join(mkdtempSync(join(tmpdir(), "gloss-learn-")), "out.json");
  writeFileSync(out, JSON.stringify(predicted));
  const said = execFileSync("node", [SCORER, gold, out, "--json"], { encoding: "utf8" });
  const figures: Record<string, number> = JSON.parse(said)[part];
  return Object.fromEntries(
    Object.entries(figures).map(([name, share]) => [name, Math.round(share * 1000) / 10]),
  );
}
