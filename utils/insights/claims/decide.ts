import type { ClaimKind } from "@/utils/domain/insights";

import type { Weights } from "@/utils/insights/linear";
import { listPlace } from "@/utils/insights/attribution/lists";
import { shares } from "@/utils/insights/choice";
import { companionsOf } from "./companions";
import type { Setting } from "./setting";
import { type Outcome, OUTCOMES } from "./outcome";
import { oddsOf } from "./outcome-odds";
import { isBaseline, isName, isReference, isRivals } from "./shapes";

const KINDS: readonly ClaimKind[] = ["score", "gain", "efficiency", "size"];

const oddOf = (odds: readonly number[], outcome: Outcome) => odds[OUTCOMES.indexOf(outcome)] ?? 0;
const claimedIn = (odds: readonly number[]) =>
  KINDS.reduce((sum, kind) => sum + oddOf(odds, kind), 0);

/** A missed claim costs as much as a wrong one; a little less than even odds balances the two. */
const CLAIMED = 0.42;
/** What a companion grants each kind at least, so that none is ruled out. */
const DOUBT = 0.02;

/** How likely each kind of a claim is, of what its own signs and the claims told together with it say. */
function kindOdds(setting: Setting, odds: readonly number[], weights: Weights): number[] {
  const companions = companionsOf(setting)
    .map((one) => ({ weight: one.weight, odds: oddsOf(one.setting, weights) }))
    .filter((one) => claimedIn(one.odds) >= CLAIMED);
  const spoken = KINDS.map((kind) =>
    companions.reduce(
      (sum, one) =>
        sum + one.weight * Math.log(oddOf(one.odds, kind) / claimedIn(one.odds) + DOUBT),
      Math.log(oddOf(odds, kind)),
    ),
  );
  return shares(spoken);
}

/** What a number was decided to be, and how likely that is. */
export interface Decision {
  outcome: Outcome;
  /** How likely the number is the paper's own claim, and a baseline. */
  own: number;
  from: number;
  /** How likely its kind is, of a claim. */
  kind: number;
}

const ruled = (outcome: Outcome): Decision => ({ outcome, own: 0, from: 0, kind: 0 });

/**
 * A claim where the four kinds together outweigh the rest; then the likeliest kind. `last` is what was
 * decided of the number before in the same sentence.
 */
export function decide(setting: Setting, weights: Weights, last: Outcome | null): Decision {
  if (isName(setting) || isReference(setting)) return ruled("none");
  if (isBaseline(setting) && last !== null && last !== "none" && last !== "size")
    return ruled("from");
  if (isRivals(setting)) return ruled("from");
  if (last === "from" && listPlace(setting) > 0) return ruled("from");
  const odds = oddsOf(setting, weights);
  const [own, from] = [claimedIn(odds), oddOf(odds, "from")];
  if (own < CLAIMED)
    return { outcome: from > oddOf(odds, "none") ? "from" : "none", own, from, kind: 0 };
  const kinds = kindOdds(setting, odds, weights);
  const best = kinds.indexOf(Math.max(...kinds));
  return { outcome: KINDS[best] ?? "score", own, from, kind: kinds[best] ?? 0 };
}
