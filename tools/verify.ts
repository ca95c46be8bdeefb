import { mkdirSync } from "node:fs";
import { findFirefox } from "./install/find-browser.mjs";
import { runStep } from "./verify/run-step";
import { steps } from "./verify/steps";
import { inWords, sum } from "./verify/tally";

// Every step runs even if an earlier one failed, so that one run reports everything.
mkdirSync(".output/reports", { recursive: true });
const total = sum(steps(findFirefox()).map(runStep));
console.log(`\n${inWords(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
