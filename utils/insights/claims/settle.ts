import { settledTelling } from "@/utils/domain/settled-telling";
import type { Claim } from "@/utils/domain/insights";
import type { Limits } from "@/utils/insights/confidence/model";

/** A claim, and the chance that its quotation is understood on its own. */
export interface Quoted {
  claim: Claim;
  chance: number;
}

/** The claim whose quotation is likeliest to be understood on its own. */
const clearest = (all: readonly Quoted[]): Quoted | undefined =>
  all.toSorted((a, b) => b.chance - a.chance)[0];

/**
 * Settles how a paper's claims are shown: sets `telling`. If all would be held back, the clearest quotation is
 * shown if it reaches the lower limit `onlyWords`.
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
