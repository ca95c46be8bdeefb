import { metricOptions } from "@/utils/insights/attribution/metric-options";
import { optionsFor } from "@/utils/insights/attribution/rank";
import { sceneOf, type Scene } from "@/utils/insights/claims/scene";
import { type Outcome, OUTCOMES } from "@/utils/insights/claims/outcome";
import { optionsOf } from "@/utils/insights/claims/outcome-odds";
import type { Setting } from "@/utils/insights/claims/setting";
import { repair } from "@/utils/insights/repair";
import { spelt } from "@/utils/insights/signs/tell";

import type { Choice } from "./choices";
import type { GoldClaim, GoldPaper } from "./gold";
import { agree, close, wordsOf } from "./agree";
import { extentChoice, rightMetrics } from "./metric-labels";

/** Training examples, by model. */
export interface Examples {
  outcome: Choice[];
  metric: Choice[];
  extent: Choice[];
  dataset: Choice[];
}

function overlap(setting: Setting, { quote }: GoldClaim): number {
  const { number, text } = setting;
  const around = wordsOf(text.slice(Math.max(0, number.start - 60), number.end + 60));
  const quoted = wordsOf(repair(quote).text);
  return [...quoted].filter((word) => around.has(word)).length / Math.max(1, quoted.size);
}

/** The number that each annotated claim refers to: among equal values, the one in its quote. */
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

/** The choice of a claim's data set among the names in the text. */
function datasetChoice(setting: Setting, claim: GoldClaim, scene: Scene) {
  const options = optionsFor(setting, claim.kind, scene.datasets());
  const right = options.flatMap(({ name }, at) => (agree(name, claim.dataset_ok) ? [at] : []));
  return { options: options.map(({ tellSigns }) => spelt(tellSigns)), right };
}

/** The choice of a claim's metric, and of where the names of the right ones begin. */
function metricChoices(setting: Setting, claim: GoldClaim, scene: Scene) {
  const view = scene.view();
  const options = metricOptions(setting, claim.kind, view);
  const right = rightMetrics(options, view, claim.metric_ok);
  const heads = right.flatMap((at) => options[at]?.head ?? []);
  return {
    metric: { options: options.map(({ tellSigns }) => spelt(tellSigns)), right },
    extents: heads.map((head) => extentChoice(head, view, claim.metric_ok)),
  };
}

const accepts = (claim: GoldClaim | undefined, rest: Outcome): string[] => claim?.kind_ok ?? [rest];

/** Training examples from an annotated abstract. */
export function examplesOf({ id, title, abstract, claims }: GoldPaper): Examples {
  const scene = sceneOf(repair(abstract).text, repair(title).text);
  const pairs = matched(scene.settings, claims);
  const examples: Examples = { outcome: [], metric: [], extent: [], dataset: [] };
  for (const setting of scene.settings) {
    const claim = pairs.get(setting);
    if (claim?.optional === true) continue;
    const kinds = accepts(claim, isBaseline(setting, claims) ? "from" : "none");
    const right = OUTCOMES.flatMap((outcome, at) => (kinds.includes(outcome) ? [at] : []));
    examples.outcome.push({ paper: id, options: optionsOf(setting), right });
    if (claim === undefined) continue;
    examples.dataset.push({ paper: id, ...datasetChoice(setting, claim, scene) });
    if (claim.kind === "size") continue;
    const { metric, extents } = metricChoices(setting, claim, scene);
    examples.metric.push({ paper: id, options: metric.options, right: metric.right });
    examples.extent.push(
      ...extents.map(({ options, right: begins }) => ({ paper: id, options, right: begins })),
    );
  }
  return examples;
}

/** Concatenates all examples. */
export const together = (all: readonly Examples[]): Examples => ({
  outcome: all.flatMap(({ outcome }) => outcome),
  metric: all.flatMap(({ metric }) => metric),
  extent: all.flatMap(({ extent }) => extent),
  dataset: all.flatMap(({ dataset }) => dataset),
});
