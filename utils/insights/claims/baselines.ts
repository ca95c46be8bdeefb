import type { ClaimKind } from "@/utils/domain/insights";
import { listRest } from "@/utils/insights/attribution/lists";
import type { ChosenMetric } from "@/utils/insights/attribution/metric-choice";
import { directionOf, isKnownDirection } from "@/utils/insights/lexicon";
import type { Setting } from "./setting";

/** The part of a `Reading` that is compared. */
interface Comparable {
  kind: ClaimKind;
  from: number | null;
  setting: Setting;
}

/** The part of a `Reading` needed to check the baseline found for it. */
interface Found extends Comparable {
  fromIsTold: boolean;
  metric: ChosenMetric | null;
}

/** Whether a number can be the baseline of a claim: in the same sentence and the same unit. */
const compares = ({ kind, from, setting }: Comparable, baseline: Setting): boolean =>
  kind !== "size" &&
  from === null &&
  setting.span.start === baseline.span.start &&
  setting.number.unit === baseline.number.unit;

/** Assigns a baseline to the claim before it, a list of them one by one; false if there is no such claim. */
export function giveBaseline(readings: readonly Comparable[], baseline: Setting): boolean {
  const isListed = baseline.next?.number.unit === baseline.number.unit;
  const rest = isListed ? listRest(baseline) : 0;
  const found = readings.filter((one) => compares(one, baseline)).at(-1 - rest);
  if (found !== undefined) found.from = baseline.number.value;
  return found !== undefined;
}

/** Whether two numbers count the same thing; always true with a unit. */
function sameNoun(one: Setting, other: Setting): boolean {
  if (one.number.unit !== "") return true;
  const nouns = (setting: Setting) =>
    setting.after
      .slice(0, 40)
      .match(/\p{L}{3,}/gu)
      ?.slice(0, 3) ?? [];
  return nouns(one).some((noun) => nouns(other).includes(noun));
}

/**
 * Removes a baseline that was found among other numbers if it is better than the claim's own value and the
 * metric's direction is certain: nobody claims to be worse, so it belongs to something else.
 */
export function dropBetterBaseline(reading: Found): void {
  const { kind, from, fromIsTold, metric, setting } = reading;
  const name = metric?.known?.name ?? metric?.name ?? null;
  if (kind !== "score" || from === null || fromIsTold || name === null) return;
  if (!isKnownDirection(name)) return;
  const isBetter =
    directionOf(name) === "higher" ? from > setting.number.value : from < setting.number.value;
  if (isBetter) reading.from = null;
}

/** Uses a rival's number before the claim as its baseline: "outperforms GPT-4 (67%) with 74%". */
export function takeBaseline(reading: Comparable, rival: Setting | null): void {
  if (rival !== null && compares(reading, rival) && sameNoun(rival, reading.setting))
    reading.from = rival.number.value;
}
