import type { Change, Claim, Direction } from "./insights";

const BETTER: Record<Change, Direction> = { rise: "higher", fall: "lower" };

const wayFrom = (from: number, value: number): Change | null =>
  value === from ? null : value > from ? "rise" : "fall";

export const isFactor = ({ unit }: Claim): boolean => unit === "×" || unit.startsWith("order");

/** Whether a value is a difference or a saved share; "5 ms" may be the value that was reached. */
export const isDifference = (claim: Claim): boolean =>
  claim.from === null &&
  !isFactor(claim) &&
  (claim.kind === "gain" || (claim.kind === "efficiency" && claim.unit === "%"));

/** Turns a negative difference into a fall, so that no sign is shown twice. */
export function withoutSign(claim: Claim): Claim {
  const { value, change } = claim;
  if (value >= 0 || !isDifference(claim)) return claim;
  return { ...claim, value: -value, change: change === "rise" ? null : "fall" };
}

/** In which direction a metric moved, by the text and the figures; null if unknown or contradictory. */
export function movement(claim: Claim): Change | null {
  const { value, from, change } = withoutSign(claim);
  if (from === null) return change;
  const way = wayFrom(from, value);
  return change === null || change === way ? way : null;
}

/** Whether a claim surely reports an improvement. */
export function isImproved(claim: Claim): boolean {
  const way = movement(claim);
  return way !== null && claim.better === BETTER[way];
}
