import type { Direction } from "@/utils/domain/insights";

import { COST_METRICS } from "./cost-metrics";
import { DATASETS } from "./datasets";
import { QUALITY_METRICS } from "./quality-metrics";
import { measureOf } from "./units";
import { lexiconOf } from "./words";

interface Metric {
  name: string;
  better: Direction;
  /** Whether it measures the cost of a result rather than its quality. */
  cost: boolean;
  /** Units in which it is usually given; empty if there is no usual one. */
  units: readonly string[];
}

const rowsOf = (lines: string) =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.split(";").map((cell) => cell.trim()));

const list = (cell: string) => cell.split(",").flatMap((one) => one.trim() || []);

const metricOf = ([name = "", , better, units = ""]: string[], cost: boolean): Metric => ({
  name,
  better: better === "lower" ? "lower" : "higher",
  cost,
  units: list(units),
});

const quality = rowsOf(QUALITY_METRICS);
const costs = rowsOf(COST_METRICS);

/** By every spelling; a canonical name takes precedence over another metric's spelling. */
const METRIC = new Map<string, Metric>();
for (const [rows, cost] of [
  [quality, false],
  [costs, true],
] as const)
  for (const row of rows)
    for (const spelling of list(row[1] ?? "")) METRIC.set(spelling, metricOf(row, cost));
for (const row of quality) METRIC.set(row[0] ?? "", metricOf(row, false));
for (const row of costs) METRIC.set(row[0] ?? "", metricOf(row, true));

/** Up to five characters with two capitals in a row match only as written ("IS", "MAP", "EM"). */
export const metricNames = lexiconOf(
  [...quality, ...costs].map(([name = "", spellings = ""]) => [name].concat(list(spellings))),
  (written) => written.length <= 5 && /[A-Z]{2}/.test(written),
);

/** Longer names with a digit, a hyphen or camel case match in any case; "Shoes" and "QuALITY" only as written. */
export const datasetNames = lexiconOf(
  rowsOf(DATASETS).map(([name = "", spellings = ""]) => [name].concat(list(spellings))),
  (written) => written.length < 6 || !/\d|-|[a-z][A-Z][a-z]/.test(written),
);

const LOWER =
  /error|loss\b|cost|latency|memory|time$|failure|violation|collision|hallucinat|overhead|usage|footprint|regret|distance|perplexity|gap\b/i;

/** The lexicon's entry for a name in any of its spellings. */
export const metricNamed = (name: string): Metric | undefined => METRIC.get(name);

/** The unit of a metric's bare values ("a PSNR of 31" is in dB); empty if the lexicon has none. */
export const unitOfMetric = (metric: string | null): string =>
  measureOf(METRIC.get(metric ?? "")?.units ?? []);

/** Which way a metric improves, by the lexicon or else by the words of its name. */
export function directionOf(metric: string | null): Direction | null {
  if (metric === null) return null;
  return METRIC.get(metric)?.better ?? (LOWER.test(metric) ? "lower" : "higher");
}

/** Whether it is certain, by the lexicon or by the words of a metric's name, which way it improves. */
export const isKnownDirection = (metric: string): boolean =>
  METRIC.has(metric) || LOWER.test(metric);
