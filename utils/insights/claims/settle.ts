import { settledTelling } from "@/utils/domain/settled-telling";
import type { Claim } from "@/utils/domain/insights";
import type { Limits } from "@/utils/insights/confidence/model";

/** A claim, and how likely its quotation is understood alone. */
export interface Quoted {
  claim: Claim;
  chance: number;
}

/** Of claims that may be shown the one whose quotation is likeliest understood. */
const clearest = (all: readonly Quoted[]): Quoted | undefined =>
  all.toSorted((a, b) => b.chance - a.chance)[0];

/**
 * Settles how a paper's claims are shown. A quotation that is less surely understood is shown only where a
 * paper has nothing better.
 */
export function settle(
  all: readonly Quoted[],
  { words, onlyWords }: Pick<Limits, "words" | "onlyWords">,
): void {
  const offered = all.filter(({ claim }) => claim.telling !== "held");
  for (const { claim, chance } of offered) claim.telling = settledTelling(claim, chance >= words);
  if (offered.some(({ claim }) => claim.telling !== "held")) return;
  const only = clearest(offered.filter(({ chance }) => chance >= onlyWords));
  if (only) only.claim.telling = "quoted";
}
