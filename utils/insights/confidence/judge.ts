import type { SureField, Telling } from "@/utils/domain/insights";
import type { Reading } from "@/utils/insights/claims/reading";
import { tieOf, type Tie } from "@/utils/insights/claims/difference";
import { isOfPeople } from "@/utils/insights/claims/people";
import { chanceOf } from "@/utils/insights/trees";
import { featuresOf } from "./features";
import type { Chances, ConfidenceModel, Limits } from "./model";
import type { Placed } from "./placed";

const DIFFERENCES = new Set<Tie>(["by", "of a change", "before a change"]);

/** A gain told as what was reached ("to 40.5 mAP") or not as a difference at all, or a score told as a difference ("differences of 0.5%"). */
function isMisread({ kind, from, setting }: Reading): boolean {
  const tie = tieOf(setting);
  if (kind === "gain") return from === null && (tie === "level" || tie === "none");
  return kind === "score" && DIFFERENCES.has(tie);
}

/**
 * Whether a reading has what a strip's own words need: what was measured, or what was counted. One end of a
 * range ("2-5%") and what people reached are told by no words of Gloss's: a quote holds both ends, and whose
 * the number is.
 */
export function canBeTold(reading: Reading): boolean {
  const { kind, metric, unit, setting } = reading;
  if (setting.number.range !== null || isMisread(reading)) return false;
  if (kind === "score" && isOfPeople(setting)) return false;
  return kind === "size" ? unit !== "" : metric !== null && metric.name !== null;
}

/** How likely the fields of a reading are right; 0 for a field that it does not have. */
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

/** How a strip may show a claim of these chances. */
export function tellingOf(
  { own, told }: Chances,
  limits: Pick<Limits, "quoted" | "told">,
): Telling {
  if (own < limits.quoted) return "held";
  return told >= limits.told ? "told" : "quoted";
}

/** The fields that a reader may be shown; `better` follows from a sure metric. */
export function sureOf(chances: Chances, telling: Telling, limits: Limits): SureField[] {
  const sure: SureField[] = [];
  if (telling === "told" || chances.metric >= limits.metric) sure.push("metric", "better");
  if (chances.dataset >= limits.dataset) sure.push("dataset");
  if (chances.from >= limits.from) sure.push("from");
  return sure;
}

/** What a strip prefers, from 0 to 1: a sure number first, then one that can be told. */
export const weightOf = ({ own, told }: Chances): number =>
  Math.round(((own + told / 2) / 1.5) * 1000) / 1000;
