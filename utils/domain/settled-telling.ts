import type { Claim, Telling } from "./insights";
import { sureClaim } from "./shown-claims";
import { toldClaim } from "./told-claim";

/**
 * How a strip shows a claim in the end: one that no words of Gloss's would tell clearly is quoted, and one
 * whose own words cannot be read alone (`canBeQuoted` is false) is held back.
 */
export function settledTelling(claim: Claim, canBeQuoted: boolean): Telling {
  if (claim.telling === "held") return "held";
  const sure = sureClaim(claim);
  if (sure.telling === "told" && toldClaim(sure) !== null) return "told";
  return canBeQuoted ? "quoted" : "held";
}
