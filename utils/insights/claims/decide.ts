import type { ClaimKind } from "@/utils/domain/insights";

import type { Weights } from "@/utils/insights/linear";
import { shares, sumOf } from "@/utils/insights/choice";
import type { Setting } from "./setting";
import { isBaseline, isName } from "./shapes";
import { signsOf } from "./signs";

/** What a number can be: no claim, the baseline of one, or a claim of a kind. */
export type Outcome = ClaimKind | "none" | "from";

export const OUTCOMES: readonly Outcome[] = ["none", "from", "score", "gain", "efficiency", "size"];
const KINDS: readonly ClaimKind[] = ["score", "gain", "efficiency", "size"];

/** Each outcome with its signs, as the learner and the explanation see them. */
export const optionsOf = (setting: Setting): string[][] => {
  const signs = signsOf(setting);
  return OUTCOMES.map((outcome) => signs.map((sign) => `${sign}|${outcome}`));
};

/** A missed claim costs as much as a wrong one; a little less than even odds balances the two. */
const CLAIMED = 0.42;

/**
 * A claim where the four kinds together outweigh the rest; then the likeliest kind. `last` is what was
 * decided of the number before in the same sentence.
 */
export function decide(setting: Setting, weights: Weights, last: Outcome | null): Outcome {
  if (isName(setting)) return "none";
  if (isBaseline(setting) && last !== null && last !== "none" && last !== "size") return "from";
  const odds = shares(optionsOf(setting).map((signs) => sumOf(signs, weights)));
  const odd = (outcome: Outcome) => odds[OUTCOMES.indexOf(outcome)] ?? 0;
  const claimed = KINDS.reduce((sum, kind) => sum + odd(kind), 0);
  if (claimed < CLAIMED) return odd("from") > odd("none") ? "from" : "none";
  return KINDS.reduce((best, kind) => (odd(kind) > odd(best) ? kind : best));
}
