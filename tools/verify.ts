import { mkdirSync } from "node:fs";
import { findFirefox } from "./install/find-browser.mjs";
import { runStep } from "./verify/run-step";
import { steps } from "./verify/steps";
import { inWords, sum } from "./verify/tally";

// Every step runs, whatever failed before it, so that one run tells everything.
mkdirSync(".output/reports", { recursive: true });
const total = sum(steps(findFirefox()).map(runStep));
console.log(`\n${inWords(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
