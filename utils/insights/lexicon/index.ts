import type { Direction } from "@/utils/domain/insights";

import { COST_METRICS } from "./cost-metrics";
import { DATASETS } from "./datasets";
import { QUALITY_METRICS } from "./quality-metrics";
import { lexiconOf } from "./words";

interface Metric {
  name: string;
  better: Direction;
  /** Whether it tells what a result costs rather than how good it is. */
  cost: boolean;
}

const rowsOf = (lines: string) =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.split(";").map((cell) => cell.trim()));

const metricOf = ([name = "", , better]: string[], cost: boolean): Metric => ({
  name,
  better: better === "lower" ? "lower" : "higher",
  cost,
});

const quality = rowsOf(QUALITY_METRICS);
const costs = rowsOf(COST_METRICS);
const METRIC = new Map<string, Metric>([
  ...quality.map((row) => [row[0] ?? "", metricOf(row, false)] as const),
  ...costs.map((row) => [row[0] ?? "", metricOf(row, true)] as const),
]);

const list = (cell: string) => cell.split(",").flatMap((one) => one.trim() || []);

/** Capitals of up to five letters mean a metric only as written ("IS", "MAP", "EM"). */
export const metricNames = lexiconOf(
  [...quality, ...costs].map(([name = "", spellings = ""]) => [name].concat(list(spellings))),
  (written) => written.length <= 5 && /[A-Z]{2}/.test(written),
);

/** Names with a digit or a second capital may be written in other case; "Shoes" may not. */
export const datasetNames = lexiconOf(
  DATASETS.trim()
    .split("\n")
    .flatMap(list)
    .map((entry) => entry.split("=")),
  (written) => written.length < 6 || !/\d|[a-z][A-Z]|-/.test(written),
);

const LOWER =
  /error|loss\b|cost|latency|memory|time$|failure|violation|collision|hallucinat|overhead|usage|footprint|regret|distance|perplexity|gap\b/i;

/** The lexicon's entry of a canonical name. */
export const metricNamed = (name: string): Metric | undefined => METRIC.get(name);

/** Which way a metric improves, by the lexicon, else by the words of its name. */
export function directionOf(metric: string | null): Direction | null {
  if (metric === null) return null;
  return METRIC.get(metric)?.better ?? (LOWER.test(metric) ? "lower" : "higher");
}
