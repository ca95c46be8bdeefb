import type { Claim, Telling } from "./insights";
import { sureClaim } from "./shown-claims";
import { toldClaim } from "./told-claim";

/**
 * How a strip finally shows a claim: if Gloss has no clear words for it, it is quoted; if the quotation cannot
 * be read alone (`canBeQuoted` is false), it is held back.
 */
export function settledTelling(claim: Claim, canBeQuoted: boolean): Telling {
  if (claim.telling === "held") return "held";
  const sure = sureClaim(claim);
  if (sure.telling === "told" && toldClaim(sure) !== null) return "told";
  return canBeQuoted ? "quoted" : "held";
}
