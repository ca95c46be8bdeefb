import { existsSync, readFileSync } from "node:fs";
import type { Tally } from "./tally";

/** Reads the number of tests from a step's report; undefined if there is none. */
export type Count = () => Tally | undefined;

const json = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;

/** Counts from the report of Vitest's JSON reporter. */
export const vitestCount =
  (file: string): Count =>
  () => {
    const report = json(file) as Record<string, number> | undefined;
    return (
      report && {
        passed: report["numPassedTests"] ?? 0,
        failed: report["numFailedTests"] ?? 0,
        skipped: report["numPendingTests"] ?? 0,
      }
    );
  };

/** Counts from the report of Playwright's JSON reporter. */
export const playwrightCount =
  (file: string): Count =>
  () => {
    const report = json(file) as { stats?: Record<string, number> } | undefined;
    return (
      report?.stats && {
        passed: (report.stats["expected"] ?? 0) + (report.stats["flaky"] ?? 0),
        failed: report.stats["unexpected"] ?? 0,
        skipped: report.stats["skipped"] ?? 0,
      }
    );
  };
