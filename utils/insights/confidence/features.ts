import type { ChosenMetric } from "@/utils/insights/attribution/metric-choice";
import { listPlace, listRest } from "@/utils/insights/attribution/lists";
import { triesOthers } from "@/utils/insights/attribution/own-signs";
import type { Reading } from "@/utils/insights/claims/reading";
import { clauseFacts } from "@/utils/insights/claims/clause-signs";
import type { Tie } from "@/utils/insights/claims/difference";
import type { Stage } from "@/utils/insights/claims/setting";
import { kindOf } from "@/utils/insights/claims/shapes";
import { priorFor } from "@/utils/insights/words/priors";
import { bit, step, type Placed } from "./placed";
import { wholeFeatures } from "./whole-features";

const UNITS = ["%", "×", "points", ""];
const KINDS = ["score", "gain", "efficiency", "size"];
const TIES: readonly Tie[] = ["plus", "by", "of a change", "before a change", "level"];
const STAGES: readonly Stage[] = ["background", "first own", "after"];
const ACTS = ["make", "hold", "try", "train", "spend"];
/** Word groups in a clause that may make its number someone else's. */
const OTHERS = ["human", "against", "beat", "doubt"];

/** Distance of a metric's name from its number in characters, negative if before it; 999 if not in the sentence. */
function gapOf({ option }: ChosenMetric, { setting }: Reading): number {
  const { number } = setting;
  if (option.start === null) return 999;
  return option.start >= number.end ? option.start - number.end : option.end - number.start;
}

function metricFeatures(reading: Reading, other: Reading | undefined): number[] {
  const { metric, setting } = reading;
  if (metric === null) return [1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const name = metric.name ?? "";
  const last = name.split(" ").at(-1) ?? "";
  const prior = priorFor(last);
  const units = metric.known?.units ?? [];
  const gap = gapOf(metric, reading);
  const [low, high] =
    gap >= 0 && gap < 900
      ? [setting.number.end, setting.number.end + gap]
      : [setting.number.start + gap, setting.number.start];
  const between = gap > 900 ? "" : setting.text.slice(Math.max(0, low), high);
  return [
    metric.odds,
    metric.rival,
    metric.none,
    metric.extent,
    bit(name === ""),
    name.split(" ").length,
    bit(metric.known !== null),
    bit(metric.known?.cost === true),
    units.length === 0 ? 0 : units.includes(setting.number.unit || "none") ? 1 : -1,
    gap,
    (between.match(/\d+(?:\.\d+)?/g) ?? []).length,
    step(prior.metric),
    bit(other?.metric?.name === metric.name),
  ];
}

function numberFeatures({ reading, at, of }: Placed): number[] {
  const { setting, kind, unit } = reading;
  const { number, before, after, sentence } = setting;
  return [
    ...UNITS.map((one) => bit(number.unit === one)),
    ...KINDS.map((one) => bit(kind === one)),
    bit(Number.isInteger(number.value)),
    Math.log10(Math.abs(number.value) + 1e-3),
    bit(number.bound !== null),
    bit(number.worded),
    bit(number.signed),
    bit(number.counted),
    bit(number.range !== null),
    bit(number.measure !== ""),
    bit(unit === ""),
    bit(before.lastIndexOf("(") > before.lastIndexOf(")")),
    bit(/\b(?:we|our|ours)\b/i.test(sentence)),
    bit(triesOthers(sentence)),
    bit(/\b(?:we|our|ours)\b/i.test(before)),
    bit(/\bby (?:[\w~-]+ ){0,3}$/.test(before)),
    bit(/\b(?:to|of|at|=|is) ?(?:[\w~-]+ ){0,2}$/.test(before)),
    bit(/^ ?(?:of|more|less|fewer|faster|higher|lower|better)\b/.test(after)),
    setting.at / setting.of,
    setting.of - setting.at,
    at,
    of,
    listPlace(setting),
    listRest(setting),
    bit(kindOf(setting) === kind),
  ];
}

/** How the number's clause presents it, and whose result it is. */
function clauseFeatures({ setting }: Reading): number[] {
  const { tie, act, isBesideName, clause, phrase } = clauseFacts(setting);
  return [
    ...TIES.map((one) => bit(tie === one)),
    ...STAGES.map((one) => bit(setting.stage === one)),
    ...ACTS.map((one) => bit(act === one)),
    bit(isBesideName),
    ...OTHERS.map((one) => bit(clause.some(({ text }) => text === one))),
    ...OTHERS.map((one) => bit(phrase.some(({ text }) => text === one))),
  ];
}

/** The features of the confidence model. Forests refer to them by index: a change of order needs new training. */
export function featuresOf(placed: Placed): number[] {
  const { reading, previous, next } = placed;
  const { decision, dataset, from, fromIsTold } = reading;
  return [
    decision.own,
    decision.kind,
    decision.from,
    previous?.decision.own ?? -1,
    next?.decision.own ?? -1,
    bit(previous?.kind === reading.kind),
    bit(next?.kind === reading.kind),
    bit(from !== null),
    bit(fromIsTold),
    dataset.odds,
    dataset.rival,
    dataset.none,
    bit(dataset.name === null),
    bit(dataset.paired),
    bit(dataset.name !== null && dataset.name === previous?.dataset.name),
    step(priorFor((dataset.name ?? "").split(" ")[0] ?? "").data),
    step(priorFor((dataset.name ?? "").split(" ")[0] ?? "").model),
    ...metricFeatures(reading, previous),
    ...numberFeatures(placed),
    ...clauseFeatures(reading),
    ...wholeFeatures(placed),
  ];
}
