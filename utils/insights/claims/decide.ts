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

/** Minimum chance of a claim. A missed claim costs as much as a wrong one; slightly below 0.5 balances the two. */
const CLAIMED = 0.42;
/** Added to the chances by a companion, so that it rules no kind out. */
const DOUBT = 0.02;

/** The chance of each kind of claim, by its own signs and by its companions. */
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

/** The outcome decided for a number, and its chances. */
export interface Decision {
  outcome: Outcome;
  /** The chance that the number is the paper's own claim, and that it is a baseline; 0 if a rule decided. */
  own: number;
  from: number;
  /** The chance of the chosen kind, given that it is a claim. */
  kind: number;
}

const ruled = (outcome: Outcome): Decision => ({ outcome, own: 0, from: 0, kind: 0 });

/**
 * Decides the outcome of a number, by rules or by learned weights: a claim if the four kinds together reach
 * `CLAIMED`, then of the likeliest kind. `last` is the outcome of the previous number in the same sentence.
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
