import type { Chances, ConfidenceModel } from "@/utils/insights/confidence/model";
import { chanceOf, type Forest } from "@/utils/insights/trees";

import { boost, type Boosting } from "./boosting";
import type { ConfidenceRow } from "./confidence-rows";

type Field = keyof Chances;
const FIELDS: readonly Field[] = ["own", "told", "metric", "dataset", "from"];

const HOW: Boosting = { trees: 200, depth: 4, rate: 0.04, leaf: 40, sample: 0.3 };
/** Few claims have a baseline, hence small trees. */
const HOW_FROM: Boosting = { trees: 30, depth: 2, rate: 0.08, leaf: 8, sample: 0.7 };

export type Forests = Omit<ConfidenceModel, "limits">;

/** Names are judged among the paper's own claims only: whether a number is a claim is another question. */
const isAsked = ({ has, truth }: ConfidenceRow, field: Field) =>
  has[field] && (field === "own" || field === "told" || truth.own);

const forestFor = (rows: readonly ConfidenceRow[], field: Field): Forest =>
  boost(
    rows
      .filter((row) => isAsked(row, field))
      .map(({ features, truth }) => ({ features, right: truth[field] })),
    field === "from" ? HOW_FROM : HOW,
  );

/** Weight, for `told`, of a reading of a paper that the reader was trained on. */
const LEARNED = 7;

/**
 * Learns how likely each field of a reading is right, from held-out papers; for `told` also from `learned`,
 * readings of papers that the reader was trained on.
 */
export function learnForests(
  rows: readonly ConfidenceRow[],
  learned: readonly ConfidenceRow[],
): Forests {
  const taught = Array.from({ length: LEARNED }, () => learned).flat();
  return {
    own: forestFor(rows, "own"),
    told: forestFor([...rows, ...taught], "told"),
    metric: forestFor(rows, "metric"),
    dataset: forestFor(rows, "dataset"),
    from: forestFor(rows, "from"),
  };
}

/** The chances that the forests give to a row. */
export function judged({ features, has }: ConfidenceRow, forests: Forests): Chances {
  const chance = (field: Field) => (has[field] ? chanceOf(forests[field], features) : 0);
  const [own, told, metric, dataset, from] = FIELDS.map(chance);
  return {
    own: own ?? 0,
    told: told ?? 0,
    metric: metric ?? 0,
    dataset: dataset ?? 0,
    from: from ?? 0,
  };
}
