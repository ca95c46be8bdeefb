import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import type { Step } from "./steps";
import { FAILED, PASSED, SKIPPED, inWords, sum, type Tally } from "./tally";

/** Maximum duration of a step, in milliseconds. */
const LIMIT = 25 * 60_000;

/** Runs a step; prints its output, then its result and duration. */
export function runStep(step: Step): Tally {
  if (step.skip) {
    console.log(`\n■ ${step.name}: skipped: ${step.skip}`);
    return SKIPPED;
  }
  console.log(`\n■ ${step.name}`);
  if (step.count) rmSync(step.count.file, { force: true });
  const start = performance.now();
  const tally = outcome(step, succeeds(step));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${tally.failed > 0 ? "✗" : "✓"} ${step.name}: ${inWords(tally)} (${seconds} s)`);
  return tally;
}

function succeeds({ script, environment }: Step): boolean {
  const { status } = spawnSync("npm", ["run", "--silent", ...script], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
    timeout: LIMIT,
  });
  return status === 0;
}

/** A step that failed without a failed test (no report, a crash) counts as one failure. */
function outcome({ count }: Step, succeeded: boolean): Tally {
  const tests = count?.read();
  if (!tests) return succeeded && !count ? PASSED : FAILED;
  return succeeded || tests.failed > 0 ? tests : sum([tests, FAILED]);
}
