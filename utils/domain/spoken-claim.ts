import { amount, withUnit } from "./amount";
import { isChange } from "./comparison";
import { claimText } from "./claim-text";
import type { Change, Claim } from "./insights";
import { isDifference, withoutSign } from "./movement";

const WAYS: Record<Change, string> = { rise: "higher", fall: "lower" };

const phrase = (...words: (string | null)[]) => words.filter(Boolean).join(" ");

const spokenValue = ({ value, unit, from }: Claim) =>
  withUnit(value, unit, from).replace("×", " times");

function quantity(claim: Claim): string {
  const { metric, from, value, bound, change } = claim;
  if (from !== null) return phrase(metric, "from", amount(from, value), "to", spokenValue(claim));
  if (isDifference(claim) && change !== null && !isChange(metric ?? ""))
    return phrase(metric, WAYS[change], "by", bound, spokenValue(claim));
  return claimText({ ...claim, dataset: null }).replace("×", " times");
}

/** A claim worded for a screen reader: "FID from 18.65 to 1.80, lower is better". */
export function spokenClaim(given: Claim): string {
  const claim = withoutSign(given);
  const { dataset, better } = claim;
  const where = dataset === null ? "" : ` on ${dataset}`;
  return `${quantity(claim)}${where}${better === null ? "" : `, ${better} is better`}`;
}
