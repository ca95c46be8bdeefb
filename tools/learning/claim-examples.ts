import type { Offer } from "@/utils/insights/attribution/offer";
import { optionsFor } from "@/utils/insights/attribution/rank";
import type { Given } from "@/utils/insights/attribution/signs";
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

/** A claim to be named, and the claim before it as the annotators named it. */
interface Naming {
  paper: string;
  setting: Setting;
  claim: GoldClaim;
  last: { setting: Setting; claim: GoldClaim } | null;
}

function naming({ paper, setting, claim, last }: Naming, offer: Offer, what: "metric" | "dataset") {
  const accepted = (one: GoldClaim) => (what === "metric" ? one.metric_ok : one.dataset_ok);
  const before: Given | null = last && {
    name:
      offer.candidates.find(({ name }) => agree(name, accepted(last.claim)))?.name ??
      (agree(null, accepted(last.claim)) ? null : (accepted(last.claim)[0] ?? null)),
    here: last.setting.span.start === setting.span.start,
  };
  const options = optionsFor(setting, claim.kind, offer, before);
  const right = options.flatMap(({ name }, at) => (agree(name, accepted(claim)) ? [at] : []));
  return { paper, options: options.map(({ signs }) => signs), right };
}

const accepts = (claim: GoldClaim | undefined, rest: Outcome): string[] => claim?.kind_ok ?? [rest];

function learnFrom(text: string, { id, title, claims }: GoldPaper, examples: Examples): void {
  const scene = sceneOf(text, repair(title).text);
  const pairs = matched(scene.settings, claims);
  let last: Naming["last"] = null;
  for (const setting of scene.settings) {
    const claim = pairs.get(setting);
    const kinds = accepts(claim, isBaseline(setting, claims) ? "from" : "none");
    const right = OUTCOMES.flatMap((outcome, at) => (kinds.includes(outcome) ? [at] : []));
    if (claim?.optional === true) continue;
    examples.outcome.push({ paper: id, options: optionsOf(setting), right });
    if (claim === undefined) continue;
    const named: Naming = { paper: id, setting, claim, last };
    last = { setting, claim };
    examples.dataset.push(naming(named, scene.datasets(), "dataset"));
    if (claim.kind !== "size") examples.metric.push(naming(named, scene.metrics(), "metric"));
  }
}

/** Examples of annotated abstracts. */
export function examplesOf(papers: readonly GoldPaper[]): Examples {
  const examples: Examples = { outcome: [], metric: [], dataset: [] };
  for (const paper of papers) learnFrom(repair(paper.abstract).text, paper, examples);
  return examples;
}
