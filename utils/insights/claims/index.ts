import type { Claim, ClaimKind, Span } from "@/utils/domain/insights";

import { datasetsIn, ownDataset } from "@/utils/insights/attribution/datasets";
import { chooseMetric } from "@/utils/insights/attribution/metric-choice";
import { metricOptions } from "@/utils/insights/attribution/metric-options";
import { textViewOf, type TextView } from "@/utils/insights/attribution/text-view";
import type { Offer } from "@/utils/insights/attribution/offer";
import { listRest } from "@/utils/insights/attribution/lists";
import { offerOf } from "@/utils/insights/attribution/offer";
import { best, optionsFor } from "@/utils/insights/attribution/rank";
import { directionOf, unitOfMetric } from "@/utils/insights/lexicon";
import type { Weights } from "@/utils/insights/linear";
import { numbersOf } from "@/utils/insights/numbers";
import type { Repaired } from "@/utils/insights/repair";
import type { Outcome } from "./decide";
import { decide } from "./decide";
import { isRivals } from "./shapes";
import { evidenceOf } from "./evidence";
import type { Setting } from "./setting";
import { settingsOf } from "./setting";
import { unitOf } from "./unit";

/** What was learned: which numbers are claims, and which names belong to them. */
export interface ClaimModel {
  outcome: Weights;
  metric: Weights;
  extent: Weights;
  dataset: Weights;
}

/** What a text holds before anything is decided. */
export interface Scene {
  settings: Setting[];
  view: () => TextView;
  datasets: () => Offer;
}

/** Most texts make no claim: names are looked for when the first claim is found. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Numbers in their sentences, and the names that a mended text offers them. */
export function sceneOf(text: string, title: string): Scene {
  return {
    settings: settingsOf(text, numbersOf(text)),
    view: once(() => textViewOf(text, title)),
    datasets: once(() => offerOf(text, datasetsIn(text), title, ownDataset)),
  };
}

/** The claim before, with the place of its number. */
interface Told {
  claim: Claim;
  setting: Setting;
}

function claimOf(setting: Setting, kind: ClaimKind, scene: Scene, model: ClaimModel) {
  const { value, from, bound } = setting.number;
  const written = unitOf(setting, kind);
  const view = scene.view();
  const chosen =
    kind === "size" ? null : chooseMetric(metricOptions(setting, kind, view), view, model);
  const metric = chosen === null ? written || null : chosen.name;
  const unit = written || unitOfMetric(metric);
  const dataset = best(optionsFor(setting, kind, scene.datasets()), model.dataset);
  const better = kind === "size" ? null : directionOf(metric);
  return { kind, unit, value, from, bound, metric, dataset, better };
}

/** Whether a number can be the baseline of a claim: in its sentence, and told in the same unit. */
const compares = ({ claim, setting }: Told, baseline: Setting): boolean =>
  claim.kind !== "size" &&
  claim.from === null &&
  setting.span.start === baseline.span.start &&
  setting.number.unit === baseline.number.unit;

/** Gives a baseline to the claim before it, of a list each to its own claim; false where there is none. */
function giveBaseline(told: readonly Told[], baseline: Setting): boolean {
  const isListed = baseline.next?.number.unit === baseline.number.unit;
  const rest = isListed ? listRest(baseline) : 0;
  const found = told.filter((one) => compares(one, baseline)).at(-1 - rest);
  if (found !== undefined) found.claim.from = baseline.number.value;
  return found !== undefined;
}

/** A rival's number that stood before the claim: "outperforms GPT-4 (67%) with 74%". */
function takeBaseline(claim: Told, rival: Setting | null): void {
  if (rival !== null && compares(claim, rival) && sameNoun(rival, claim.setting))
    claim.claim.from = rival.number.value;
}

/** Bare numbers compare only where they count the same. */
function sameNoun(one: Setting, other: Setting): boolean {
  if (one.number.unit !== "") return true;
  const nouns = (setting: Setting) =>
    setting.after
      .slice(0, 40)
      .match(/\p{L}{3,}/gu)
      ?.slice(0, 3) ?? [];
  return nouns(one).some((noun) => nouns(other).includes(noun));
}

/** The paper's own quantities in a mended text; spans point into the original. */
export function claimsOf(
  { text, toOriginal }: Repaired,
  source: Claim["source"],
  title: string,
  model: ClaimModel,
): Claim[] {
  const original = ({ start, end }: Span) => ({ start: toOriginal(start), end: toOriginal(end) });
  const scene = sceneOf(text, title);
  const told: Told[] = [];
  let rival: Setting | null = null;
  let decided: Outcome | null = null;
  for (const setting of scene.settings) {
    decided = decide(setting, model.outcome, setting.previous && decided);
    if (decided === "from" && !giveBaseline(told, setting) && isRivals(setting)) rival = setting;
    if (decided === "none" || decided === "from") continue;
    const evidence = evidenceOf(setting);
    const claim: Claim = {
      ...claimOf(setting, decided, scene, model),
      source,
      change: null,
      telling: "told",
      sure: ["metric", "dataset", "from", "better"],
      weight: 1,
      evidence: original(evidence),
      words: text.slice(evidence.start, evidence.end),
      sentence: original(setting.span),
      number: original(setting.number),
    };
    const one = { claim, setting };
    takeBaseline(one, rival);
    told.push(one);
  }
  return told.map(({ claim }) => claim);
}
