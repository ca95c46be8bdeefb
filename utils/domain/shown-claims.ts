import type { Claim, SureField } from "./insights";

/** Chips that a strip has room for at its widest; the card holds the rest. */
const MOST = 2;

const isSure = ({ sure }: Claim, field: SureField) => sure.includes(field);

/** A claim without the fields that are not sure. */
export const sureClaim = (claim: Claim): Claim => ({
  ...claim,
  metric: claim.kind === "size" || isSure(claim, "metric") ? claim.metric : null,
  dataset: isSure(claim, "dataset") ? claim.dataset : null,
  from: isSure(claim, "from") ? claim.from : null,
  better: isSure(claim, "better") ? claim.better : null,
});

/** What a strip shows of a paper's claims, in its order: those of most weight that may be shown. */
export const shownClaims = (claims: readonly Claim[]): Claim[] =>
  claims
    .filter(({ telling }) => telling === "told" || telling === "quoted")
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(sureClaim);
