import type { Change, Claim, Direction } from "./insights";

const BETTER: Record<Change, Direction> = { rise: "higher", fall: "lower" };

const wayFrom = (from: number, value: number): Change | null =>
  value === from ? null : value > from ? "rise" : "fall";

export const isFactor = ({ unit }: Claim): boolean => unit === "×" || unit.startsWith("order");

/** Whether a value says by how much, or what share was saved; "5 ms" may be what was reached. */
export const isDifference = (claim: Claim): boolean =>
  claim.from === null &&
  !isFactor(claim) &&
  (claim.kind === "gain" || (claim.kind === "efficiency" && claim.unit === "%"));

/** A difference below zero as a fall, so that no sign is said twice. */
export function withoutSign(claim: Claim): Claim {
  const { value, change } = claim;
  if (value >= 0 || !isDifference(claim)) return claim;
  return { ...claim, value: -value, change: change === "rise" ? null : "fall" };
}

/** Which way a metric surely went: as the text and the figures say, null where they contradict. */
export function movement(claim: Claim): Change | null {
  const { value, from, change } = withoutSign(claim);
  if (from === null) return change;
  const way = wayFrom(from, value);
  return change === null || change === way ? way : null;
}

/** Whether a claim surely tells of something that became better. */
export function isImproved(claim: Claim): boolean {
  const way = movement(claim);
  return way !== null && claim.better === BETTER[way];
}
