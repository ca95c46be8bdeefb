import type { Offer } from "@/utils/insights/attribution/offer";
import { optionsFor } from "@/utils/insights/attribution/rank";
import { sceneOf } from "@/utils/insights/claims";
import type { Outcome } from "@/utils/insights/claims/decide";
import { optionsOf, OUTCOMES } from "@/utils/insights/claims/decide";
import type { Setting } from "@/utils/insights/claims/setting";
import { repair } from "@/utils/insights/repair";

import type { Choice } from "./choices";
import type { GoldClaim, GoldPaper } from "./gold";
import { agree, close, wordsOf } from "./agree";

/** What the three learners learn from. */
export interface Examples {
  outcome: Choice[];
  metric: Choice[];
  dataset: Choice[];
}

function overlap(setting: Setting, { quote }: GoldClaim): number {
  const { number, text } = setting;
  const around = wordsOf(text.slice(Math.max(0, number.start - 60), number.end + 60));
  const quoted = wordsOf(repair(quote).text);
  return [...quoted].filter((word) => around.has(word)).length / Math.max(1, quoted.size);
}

/** The number that each annotated claim speaks of: of equal values the one in its quote. */
function matched(settings: readonly Setting[], claims: readonly GoldClaim[]) {
  const pairs = new Map<Setting, GoldClaim>();
  for (const claim of claims) {
    const [first] = settings
      .filter((one) => !pairs.has(one) && close(one.number.value, claim.value))
      .toSorted((a, b) => overlap(b, claim) - overlap(a, claim));
    if (first !== undefined) pairs.set(first, claim);
  }
  return pairs;
}

function isBaseline(setting: Setting, claims: readonly GoldClaim[]): boolean {
  return claims.some(({ from }) => from !== null && close(setting.number.value, from));
}

type Named = "metric" | "dataset";

/** The choice of a claim's metric or data set among the names that the text offers. */
function naming(setting: Setting, claim: GoldClaim, offer: Offer, what: Named) {
  const accepted = what === "metric" ? claim.metric_ok : claim.dataset_ok;
  const options = optionsFor(setting, claim.kind, offer);
  const right = options.flatMap(({ name }, at) => (agree(name, accepted) ? [at] : []));
  return { options: options.map(({ signs }) => signs), right };
}

const accepts = (claim: GoldClaim | undefined, rest: Outcome): string[] => claim?.kind_ok ?? [rest];

/** Examples of an annotated abstract. */
export function examplesOf({ id, title, abstract, claims }: GoldPaper): Examples {
  const scene = sceneOf(repair(abstract).text, repair(title).text);
  const pairs = matched(scene.settings, claims);
  const examples: Examples = { outcome: [], metric: [], dataset: [] };
  for (const setting of scene.settings) {
    const claim = pairs.get(setting);
    if (claim?.optional === true) continue;
    const kinds = accepts(claim, isBaseline(setting, claims) ? "from" : "none");
    const right = OUTCOMES.flatMap((outcome, at) => (kinds.includes(outcome) ? [at] : []));
    examples.outcome.push({ paper: id, options: optionsOf(setting), right });
    if (claim === undefined) continue;
    const name = (offer: () => Offer, what: Named) =>
      examples[what].push({ paper: id, ...naming(setting, claim, offer(), what) });
    name(scene.datasets, "dataset");
    if (claim.kind !== "size") name(scene.metrics, "metric");
  }
  return examples;
}

/** All examples together. */
export const together = (all: readonly Examples[]): Examples => ({
  outcome: all.flatMap(({ outcome }) => outcome),
  metric: all.flatMap(({ metric }) => metric),
  dataset: all.flatMap(({ dataset }) => dataset),
});
