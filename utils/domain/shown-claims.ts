import type { Claim, Span, SureField } from "./insights";

/** Maximum chips in a strip at its widest; the card shows the rest. */
const MOST = 2;

/** A claim as stored; older versions lack these fields, so their claims are held back until read again. */
type StoredClaim = Omit<Claim, "sure" | "change"> & Partial<Pick<Claim, "sure" | "change">>;

/**
 * A claim without the fields that are not sure. If the baseline is not sure, it is unclear whether the value
 * was reached or is a difference: no direction is given, and the strip quotes.
 */
export function sureClaim({ sure = [], change = null, ...claim }: StoredClaim): Claim {
  const isSure = (field: SureField) => sure.includes(field);
  const from = isSure("from") ? claim.from : null;
  const isHalfRead = claim.from !== from && claim.kind !== "score";
  return {
    ...claim,
    metric: claim.kind === "size" || isSure("metric") ? claim.metric : null,
    dataset: isSure("dataset") ? claim.dataset : null,
    from,
    better: isSure("better") ? claim.better : null,
    sure,
    change: claim.from === from ? change : null,
    telling: isHalfRead && claim.telling === "told" ? "quoted" : claim.telling,
  };
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Whether two claims would repeat each other: same number, same words, or same metric in a sentence. */
function isOneFinding(one: Claim, other: Claim): boolean {
  if (one.value === other.value && one.unit === other.unit) return true;
  if (one.source !== other.source) return false;
  if (overlap(one.evidence, other.evidence)) return true;
  if (one.kind !== other.kind || one.metric === null) return false;
  return one.metric === other.metric && overlap(one.sentence, other.sentence);
}

function chosen(claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  const offered = claims.filter(({ telling }) => telling === "told" || telling === "quoted");
  for (const claim of offered.toSorted((a, b) => b.weight - a.weight)) {
    if (found.length === MOST) break;
    if (!found.some((one) => isOneFinding(one, claim))) found.push(claim);
  }
  return found;
}

/** The claims that a strip shows, in order: one per finding, by weight. */
export const shownClaims = (claims: readonly Claim[]): Claim[] => chosen(claims).map(sureClaim);

/** All claims as a card lists them: those of the strip first, in its order, then the rest in text order. */
export function orderedClaims(claims: readonly Claim[]): Claim[] {
  const first = chosen(claims);
  return [...first, ...claims.filter((claim) => !first.includes(claim))];
}
