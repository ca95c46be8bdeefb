import type { Claim, Span, SureField } from "./insights";

/** Chips that a strip has room for at its widest; the card holds the rest. */
const MOST = 2;

/** A claim as a library may hold it: an older Gloss stored neither; it is held until it is read anew. */
type StoredClaim = Omit<Claim, "sure" | "change"> & Partial<Pick<Claim, "sure" | "change">>;

/**
 * A claim without the fields that are not sure. Where a baseline is not, neither is whether the value is
 * what was reached or by how much it changed: no way is told, and a strip quotes.
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

/** Whether two claims would say one thing twice: one number, one run of words, or one metric in a sentence. */
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

/** What a strip shows of a paper's claims, in its order: one a finding, those of most weight. */
export const shownClaims = (claims: readonly Claim[]): Claim[] => chosen(claims).map(sureClaim);

/** All claims as a card lists them: those of the strip, in its order, then the rest as they appear. */
export function orderedClaims(claims: readonly Claim[]): Claim[] {
  const first = chosen(claims);
  return [...first, ...claims.filter((claim) => !first.includes(claim))];
}
