import type { Chances, ConfidenceModel } from "@/utils/insights/confidence/model";
import { chanceOf, type Forest } from "@/utils/insights/trees";

import { boost, type Boosting } from "./boosting";
import type { ConfidenceRow } from "./confidence-rows";

type Field = keyof Chances;
const FIELDS: readonly Field[] = ["own", "told", "metric", "dataset", "from"];

const HOW: Boosting = { trees: 120, depth: 3, rate: 0.06, leaf: 12, sample: 0.65 };
/** Few claims tell a baseline: small trees. */
const HOW_FROM: Boosting = { trees: 30, depth: 2, rate: 0.08, leaf: 8, sample: 0.7 };

export type Forests = Omit<ConfidenceModel, "limits">;

/** A name is judged among the paper's own claims: that the number is none is another question. */
const isAsked = ({ has, truth }: ConfidenceRow, field: Field) =>
  has[field] && (field === "own" || field === "told" || truth.own);

const forestFor = (rows: readonly ConfidenceRow[], field: Field): Forest =>
  boost(
    rows
      .filter((row) => isAsked(row, field))
      .map(({ features, truth }) => ({ features, right: truth[field] })),
    field === "from" ? HOW_FROM : HOW,
  );

/** Learns how likely each field of a reading is right. */
export const learnForests = (rows: readonly ConfidenceRow[]): Forests => ({
  own: forestFor(rows, "own"),
  told: forestFor(rows, "told"),
  metric: forestFor(rows, "metric"),
  dataset: forestFor(rows, "dataset"),
  from: forestFor(rows, "from"),
});

/** What the forests make of a row. */
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
