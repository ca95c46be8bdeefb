import type { SureField, Telling } from "@/utils/domain/insights";
import type { Reading } from "@/utils/insights/claims/reading";
import { tieOf, type Tie } from "@/utils/insights/claims/difference";
import { isOfPeople } from "@/utils/insights/claims/people";
import { chanceOf } from "@/utils/insights/trees";
import { featuresOf } from "./features";
import type { Chances, ConfidenceModel, Limits } from "./model";
import type { Placed } from "./placed";

const DIFFERENCES = new Set<Tie>(["by", "of a change", "before a change"]);

/**
 * Whether the kind contradicts the tie: a gain that is not presented as a difference ("to 40.5 mAP") and has no
 * baseline, or a score that is ("differences of 0.5%").
 */
function isMisread({ kind, from, setting }: Reading): boolean {
  const tie = tieOf(setting);
  if (kind === "gain") return from === null && (tie === "level" || tie === "none");
  return kind === "score" && DIFFERENCES.has(tie);
}

/**
 * Whether a strip can tell a reading in its own words, which need what was measured or counted. One end of a
 * range ("2-5%") and results of people are only quoted: a quote contains both ends, and says whose result it is.
 */
export function canBeTold(reading: Reading): boolean {
  const { kind, metric, unit, setting } = reading;
  if (setting.number.range !== null || isMisread(reading)) return false;
  if (kind === "score" && isOfPeople(setting)) return false;
  return kind === "size" ? unit !== "" : metric !== null && metric.name !== null;
}

/** The chances that the fields of a reading are right; 0 for a field that it does not have. */
export function chancesOf(placed: Placed, model: ConfidenceModel): Chances {
  const { reading } = placed;
  const features = featuresOf(placed);
  const chance = (field: keyof Chances, has: boolean) =>
    has ? chanceOf(model[field], features) : 0;
  return {
    own: chance("own", true),
    told: chance("told", canBeTold(reading)),
    metric: chance("metric", (reading.metric?.name ?? null) !== null),
    dataset: chance("dataset", reading.dataset.name !== null),
    from: chance("from", reading.from !== null),
  };
}

/** How a strip may show a claim with these chances. */
export function tellingOf(
  { own, told }: Chances,
  limits: Pick<Limits, "quoted" | "told">,
): Telling {
  if (own < limits.quoted) return "held";
  return told >= limits.told ? "told" : "quoted";
}

/** The fields that are certain enough to be shown; `better` follows from the metric. */
export function sureOf(chances: Chances, telling: Telling, limits: Limits): SureField[] {
  const sure: SureField[] = [];
  if (telling === "told" || chances.metric >= limits.metric) sure.push("metric", "better");
  if (chances.dataset >= limits.dataset) sure.push("dataset");
  if (chances.from >= limits.from) sure.push("from");
  return sure;
}

/** Weight for the order in a strip, from 0 to 1: by the chance of the number, and half as much of its telling. */
export const weightOf = ({ own, told }: Chances): number =>
  Math.round(((own + told / 2) / 1.5) * 1000) / 1000;
