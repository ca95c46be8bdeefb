import { tellingOf, weightOf } from "@/utils/insights/confidence/judge";
import type { Chances, Limits } from "@/utils/insights/confidence/model";

import type { ConfidenceRow } from "./confidence-rows";
import { isotonic, type Judged } from "./isotonic";

/** A reading of a held-out paper, with its chances by forests that were trained without it, too. */
export interface JudgedRow {
  row: ConfidenceRow;
  chances: Chances;
}

/** Limits of chips, apart from those for the words of quotations. */
type ChipLimits = Omit<Limits, "words" | "onlyWords">;

/** The required shares of truth. */
export interface Goals {
  told: number;
  quoted: number;
  field: number;
}

/** Chips in a strip. */
const CHIPS = 2;

/** Initial value of the limits, and number of rounds of adjusting them to each other. */
const FIRST = 0.9;
const ROUNDS = 3;

const STEPS = Array.from({ length: 137 }, (_, step) => 0.3 + step * 0.005);

/** The chips that a paper's strip would show. */
function chipsOf(rows: readonly JudgedRow[], limits: ChipLimits) {
  return rows
    .map((one) => ({ ...one, telling: tellingOf(one.chances, limits) }))
    .filter(({ telling }) => telling !== "held")
    .toSorted((a, b) => weightOf(b.chances) - weightOf(a.chances))
    .slice(0, CHIPS);
}

/**
 * The share of truth of what is shown, smoothed by the curve that fits everything judged in the same way. The
 * raw share of the few chips near a limit is noisy, and so would be a limit chosen by it.
 */
export function smoothTruth(judged: readonly Judged[], shown: readonly Judged[]): number {
  if (shown.length === 0) return 1;
  const truth = isotonic(judged);
  return shown.reduce((sum, { chance }) => sum + truth(chance), 0) / shown.length;
}

/** The share of right values among a field's rows at or above a limit. */
function fieldTruth(
  rows: readonly JudgedRow[],
  field: "metric" | "dataset" | "from",
  limit: number,
): number {
  const judged = rows
    .filter(({ row }) => row.has[field] && row.truth.own)
    .map(({ row, chances }) => ({ chance: chances[field], right: row.truth[field] }));
  return smoothTruth(
    judged,
    judged.filter(({ chance }) => chance >= limit),
  );
}

/** The lowest limit at which a measure reaches its goal; the highest step if none does. */
export function lowest(measure: (limit: number) => number, goal: number): number {
  const found = STEPS.find((limit) => measure(limit) >= goal) ?? STEPS.at(-1) ?? 1;
  return Math.round(found * 1000) / 1000;
}

/** The chips of a sort that strips show with some limits, with their chances. */
function chipsLike(
  papers: readonly (readonly JudgedRow[])[],
  sort: "told" | "quoted",
  limits: ChipLimits,
): Judged[] {
  const field = sort === "told" ? "told" : "own";
  return papers
    .flatMap((rows) => chipsOf(rows, limits))
    .filter(({ telling }) => telling === sort)
    .map(({ row, chances }) => ({ chance: chances[field], right: row.truth[field] }));
}

/** The share of truth of a sort of chips at a limit, smoothed over all chips that a lower limit would show. */
function truthOf(
  papers: readonly (readonly JudgedRow[])[],
  sort: "told" | "quoted",
  limits: ChipLimits,
): number {
  const lowered = { ...limits, [sort]: STEPS[0] ?? 0 };
  return smoothTruth(chipsLike(papers, sort, lowered), chipsLike(papers, sort, limits));
}

/** The lowest limits that reach the goals on strips of held-out papers. */
export function chosenLimits(papers: readonly (readonly JudgedRow[])[], goals: Goals): ChipLimits {
  const rows = papers.flat();
  const fields = {
    metric: lowest((limit) => fieldTruth(rows, "metric", limit), goals.field),
    dataset: lowest((limit) => fieldTruth(rows, "dataset", limit), goals.field),
    from: lowest((limit) => fieldTruth(rows, "from", limit), goals.field),
  };
  // A told claim must also pass the limit for quotations, so each limit affects the other.
  const limits: ChipLimits = { ...fields, told: FIRST, quoted: FIRST };
  for (let round = 0; round < ROUNDS; round++) {
    const at = (part: Partial<Limits>) => Object.assign({}, limits, part);
    limits.told = lowest((told) => truthOf(papers, "told", at({ told })), goals.told);
    limits.quoted = lowest((quoted) => truthOf(papers, "quoted", at({ quoted })), goals.quoted);
  }
  return limits;
}
