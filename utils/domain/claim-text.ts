import { amount, withUnit } from "./amount";
import { compared, isChange, isMerit, isSpeed } from "./comparison";
import type { Change, Claim, Direction } from "./insights";
import { saysUnit, withoutUnit } from "./measured-name";
import { isDifference, isFactor, isImproved, movement, withoutSign } from "./movement";

const ARROWS: Record<Direction, string> = { higher: "↑", lower: "↓" };
const SIGNS: Record<Change, string> = { rise: "+", fall: "−" };

const hedged = ({ bound }: Claim, text: string) => (bound === null ? text : `${bound} ${text}`);

const signOf = (claim: Claim) =>
  isDifference(claim) && claim.change !== null ? SIGNS[claim.change] : "";

/** The quantity alone: "18.65 → 1.80", "up to 20×", "−27.4 mm". */
export function claimValue(given: Claim): string {
  const claim = withoutSign(given);
  const { value, unit, from } = claim;
  if (from !== null) return `${amount(from, value)} → ${withUnit(value, unit, from)}`;
  return hedged(claim, `${signOf(claim)}${withUnit(value, unit)}`);
}

const unsignedValue = (claim: Claim) => hedged(claim, withUnit(claim.value, claim.unit));

/** A value before its metric; a unit that the metric contains is not repeated: "35M trainable parameters". */
function counted(claim: Claim, metric: string, sign = ""): string {
  const { value, unit } = claim;
  const number = saysUnit(metric, unit) ? amount(value) : withUnit(value, unit);
  return hedged(claim, `${sign}${number} ${metric}`);
}

/** "FID 18.65 → 1.80 ↓", "accuracy 84.1 %"; without a metric, its data set: "HumanEval 67 %". */
function reached(claim: Claim): string {
  const { metric, dataset, unit, from, better } = claim;
  const isSaid = metric !== null && saysUnit(metric, unit);
  const value = claimValue(isSaid ? { ...claim, unit: "" } : claim);
  const arrow = from !== null && better !== null && isImproved(claim) ? ARROWS[better] : "";
  return [metric ?? dataset, value, arrow].filter(Boolean).join(" ");
}

/** "20× faster inference", "0.6× GPU memory"; a direction only if it is certain. */
function multiplied(claim: Claim, metric: string): string {
  const value = unsignedValue(claim);
  const isShare = claim.unit === "×" && claim.value <= 1;
  if (isChange(metric) || isShare) return `${value} ${metric}`;
  const way = movement(claim) ?? (isSpeed(metric) ? "rise" : null);
  if (way !== null) return `${value} ${compared(metric, way)}`;
  const isMeant = claim.better === "higher" || isMerit(metric);
  return isMeant ? `${value} ${metric}` : `${value} difference in ${metric}`;
}

/** "+4.03 % Recall@50", "up to 22 % lower error"; without a direction "4 % difference in recall". */
function differing(claim: Claim, metric: string): string {
  const { change, bound, unit } = claim;
  if (isChange(metric)) return counted(claim, metric);
  const rest = withoutUnit(metric, unit);
  if (change === null) return `${unsignedValue(claim)} difference in ${rest}`;
  if (change === "fall" && bound !== null)
    return `${unsignedValue(claim)} ${compared(rest, change)}`;
  return counted(claim, metric, SIGNS[change]);
}

/** A difference whose metric is unknown: "+11.6 points on OSWorld". */
function differingOn(claim: Claim): string {
  const value = claim.change === null ? `${claimValue(claim)} difference` : claimValue(claim);
  return claim.dataset === null ? value : `${value} on ${claim.dataset}`;
}

/** The text of a claim in a badge: "FID 18.65 → 1.80 ↓", "20× faster inference", "+4.03 % Recall@50". */
export function claimText(given: Claim): string {
  const claim = withoutSign(given);
  const { kind, metric, unit, from } = claim;
  if (kind === "size") return unit === "" && metric ? counted(claim, metric) : claimValue(claim);
  if (from !== null || kind === "score") return reached(claim);
  if (metric === null) return isDifference(claim) ? differingOn(claim) : claimValue(claim);
  if (isFactor(claim)) return multiplied(claim, metric);
  return isDifference(claim) ? differing(claim, metric) : counted(claim, metric);
}
