import { tellingOf, weightOf } from "@/utils/insights/confidence/judge";
import type { Chances, Limits } from "@/utils/insights/confidence/model";

import type { ConfidenceRow } from "./confidence-rows";

/** A reading of a paper held back, with its chances by forests that had not seen the paper either. */
export interface JudgedRow {
  row: ConfidenceRow;
  chances: Chances;
}

/** The shares of truth that are asked for. */
export interface Goals {
  told: number;
  quoted: number;
  field: number;
}

/** Chips that a strip shows. */
const CHIPS = 2;

const STEPS = Array.from({ length: 97 }, (_, step) => 0.5 + step * 0.005);

/** The chips that a paper's strip would show. */
function chipsOf(rows: readonly JudgedRow[], limits: Limits) {
  return rows
    .map((one) => ({ ...one, telling: tellingOf(one.chances, limits) }))
    .filter(({ telling }) => telling !== "held")
    .toSorted((a, b) => weightOf(b.chances) - weightOf(a.chances))
    .slice(0, CHIPS);
}

const share = (right: number, all: number) => (all === 0 ? 1 : right / all);

/** Of the rows of a field those at or over a limit: the share that is right. */
function fieldTruth(
  rows: readonly JudgedRow[],
  field: "metric" | "dataset" | "from",
  limit: number,
) {
  const shown = rows.filter(
    ({ chances, row }) => row.has[field] && row.truth.own && chances[field] >= limit,
  );
  return share(shown.filter(({ row }) => row.truth[field]).length, shown.length);
}

/** The lowest limit at which a measure reaches its goal; the highest step where none does. */
function lowest(measure: (limit: number) => number, goal: number): number {
  const found = STEPS.find((limit) => measure(limit) >= goal) ?? STEPS.at(-1) ?? 1;
  return Math.round(found * 1000) / 1000;
}

function toldTruth(papers: readonly (readonly JudgedRow[])[], limits: Limits): number {
  const chips = papers.flatMap((rows) => chipsOf(rows, limits));
  const told = chips.filter(({ telling }) => telling === "told");
  return share(told.filter(({ row }) => row.truth.told).length, told.length);
}

function quotedTruth(papers: readonly (readonly JudgedRow[])[], limits: Limits): number {
  const chips = papers.flatMap((rows) => chipsOf(rows, limits));
  const quoted = chips.filter(({ telling }) => telling === "quoted");
  return share(quoted.filter(({ row }) => row.truth.own).length, quoted.length);
}

/** The lowest limits that reach the goals on strips of papers held back. */
export function chosenLimits(papers: readonly (readonly JudgedRow[])[], goals: Goals): Limits {
  const rows = papers.flat();
  const fields = {
    metric: lowest((limit) => fieldTruth(rows, "metric", limit), goals.field),
    dataset: lowest((limit) => fieldTruth(rows, "dataset", limit), goals.field),
    from: lowest((limit) => fieldTruth(rows, "from", limit), goals.field),
  };
  const base = { ...fields, told: 1, quoted: 1 };
  const told = lowest((limit) => toldTruth(papers, { ...base, told: limit }), goals.told);
  const quoted = lowest(
    (limit) => quotedTruth(papers, { ...base, told, quoted: limit }),
    goals.quoted,
  );
  return { ...base, told, quoted };
}
