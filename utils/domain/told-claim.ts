import { isChange } from "./comparison";
import { claimText } from "./claim-text";
import type { Claim } from "./insights";
import { isBare, isNoName } from "./measured-name";
import { isDifference, isFactor, withoutSign } from "./movement";

/** Maximum characters of a chip. */
const LONGEST = 60;

/** The data set shown beside a chip's text; null if the text contains it or there is none. */
export function whereOf({ kind, metric, dataset, from }: Claim): string | null {
  const isOwnName = kind === "size" || (kind === "efficiency" && from === null);
  return metric !== null || isOwnName ? dataset : null;
}

const words = (text: string) =>
  (text.toLowerCase().match(/(?<![^\s·])[^\s·\p{L}]*\p{L}[^\s·]*/gu) ?? []).map((word) =>
    word.replace(/s$/, ""),
  );

/** Whether no word occurs twice in a text. */
function isSaidOnce(text: string): boolean {
  const said = words(text);
  return new Set(said).size === said.length;
}

/** Whether it is clear what was measured: by a metric, a unit, or the benchmark of a result. */
function isOfSomething(claim: Claim): boolean {
  const { kind, metric, dataset, unit } = claim;
  if (metric !== null || !isBare(unit)) return true;
  return kind !== "efficiency" && dataset !== null && !isFactor(claim);
}

/** Whether the text for a claim is unambiguous; "40 % memory" may be what is left or what is saved. */
function isClear(given: Claim): boolean {
  const claim = withoutSign(given);
  const { kind, value, metric, unit, from, change } = claim;
  // "From almost 0 % to 50 %" is not a gain of nothing.
  if (value === 0 && kind !== "score") return false;
  if (kind === "size") return unit === "" ? metric !== null : !isBare(unit);
  if (!isOfSomething(claim)) return false;
  if (kind !== "efficiency" || from !== null || isFactor(claim)) return true;
  if (!isDifference(claim)) return change === null;
  return change !== null || isChange(metric ?? "");
}

function fits(claim: Claim): boolean {
  const text = [claimText(claim), whereOf(claim)].filter(Boolean).join(" · ");
  return text.length <= LONGEST && isSaidOnce(text);
}

/** A size with a unit needs no metric; other claims lose a metric that names nothing. */
function asNamed(claim: Claim): Claim {
  const { kind, metric, unit } = claim;
  const isUnsaid = kind === "size" && unit !== "";
  return metric === null || isUnsaid || isNoName(metric, unit) ? { ...claim, metric: null } : claim;
}

/**
 * A claim reduced to what a chip shows: everything if there is room, else without its data set, else without
 * its metric. Null if there is no short and clear text.
 */
export function toldClaim(given: Claim): Claim | null {
  const claim = asNamed(given);
  const shorter = [claim, { ...claim, dataset: null }, { ...claim, metric: null }];
  return shorter.find((one) => isClear(one) && fits(one)) ?? null;
}
