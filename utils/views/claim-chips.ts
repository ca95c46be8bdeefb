import { claimText } from "@/utils/domain/claim-text";
import type { Claim } from "@/utils/domain/insights";
import { isImproved } from "@/utils/domain/movement";
import { shownClaims } from "@/utils/domain/shown-claims";
import { spokenClaim } from "@/utils/domain/spoken-claim";
import { toldClaim, whereOf } from "@/utils/domain/told-claim";
import type { ClaimChip } from "@/utils/domain/views";

/** A claim of a strip: told in Gloss's words with just these fields, or quoted with its own `words`. */
export interface StripClaim {
  told: boolean;
  claim: Claim;
}

function stripClaim(claim: Claim): StripClaim {
  const told = claim.telling === "told" ? toldClaim(claim) : null;
  return { told: told !== null, claim: told ?? claim };
}

/** The claims of a paper that strip, popup and command line show, in order. */
export const stripClaims = (claims: readonly Claim[]): StripClaim[] =>
  shownClaims(claims).map(stripClaim);

const toldChip = (claim: Claim, before: Claim | undefined): ClaimChip => ({
  look: isImproved(claim) ? "better" : "told",
  text: claimText(claim),
  spoken: spokenClaim(claim),
  where: before?.dataset === claim.dataset ? null : whereOf(claim),
});

const quotedChip = ({ words, source }: Claim): ClaimChip => ({
  look: "quoted",
  text: `“${words}”`,
  spoken: `Quote from the ${source}: ${words}`,
  where: null,
});

/** Claims as chips; a dataset that consecutive told claims share is shown only once. */
export function claimChips(claims: readonly Claim[]): ClaimChip[] {
  const shown = stripClaims(claims);
  return shown.map(({ told, claim }, at) => {
    const before = shown[at - 1];
    return told ? toldChip(claim, before?.told ? before.claim : undefined) : quotedChip(claim);
  });
}
