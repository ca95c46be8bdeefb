import type { ClaimKind } from "@/utils/domain/insights";
import { listRest } from "@/utils/insights/attribution/lists";
import type { ChosenMetric } from "@/utils/insights/attribution/metric-choice";
import { directionOf, isKnownDirection } from "@/utils/insights/lexicon";
import type { Setting } from "./setting";

/** What is compared of a `Reading`. */
interface Comparable {
  kind: ClaimKind;
  from: number | null;
  setting: Setting;
}

/** A `Reading` with the baseline that was found for it. */
interface Found extends Comparable {
  fromIsTold: boolean;
  metric: ChosenMetric | null;
}

/** Whether a number can be the baseline of a claim: in its sentence, and told in the same unit. */
const compares = ({ kind, from, setting }: Comparable, baseline: Setting): boolean =>
  kind !== "size" &&
  from === null &&
  setting.span.start === baseline.span.start &&
  setting.number.unit === baseline.number.unit;

/** Gives a baseline to the claim before it, of a list each to its own claim; false where there is none. */
export function giveBaseline(readings: readonly Comparable[], baseline: Setting): boolean {
  const isListed = baseline.next?.number.unit === baseline.number.unit;
  const rest = isListed ? listRest(baseline) : 0;
  const found = readings.filter((one) => compares(one, baseline)).at(-1 - rest);
  if (found !== undefined) found.from = baseline.number.value;
  return found !== undefined;
}

/** Bare numbers compare only where they count the same. */
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
 * Takes away a baseline that was found among other numbers and is better than the claim's own value, where
 * the metric leaves no doubt what better is: nobody claims to be worse, so it belongs to something else.
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

/** A rival's number that stood before the claim: "outperforms GPT-4 (67%) with 74%". */
export function takeBaseline(reading: Comparable, rival: Setting | null): void {
  if (rival !== null && compares(reading, rival) && sameNoun(rival, reading.setting))
    reading.from = rival.number.value;
}
