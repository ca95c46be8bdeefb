import type { Claim, ClaimKind, Span } from "@/utils/domain/insights";

import { datasetsIn, ownDataset } from "@/utils/insights/attribution/datasets";
import { metricsIn } from "@/utils/insights/attribution/metrics";
import type { Offer } from "@/utils/insights/attribution/offer";
import { offerOf } from "@/utils/insights/attribution/offer";
import { best, optionsFor } from "@/utils/insights/attribution/rank";
import { directionOf } from "@/utils/insights/lexicon";
import type { Weights } from "@/utils/insights/linear";
import { numbersOf } from "@/utils/insights/numbers";
import type { Repaired } from "@/utils/insights/repair";
import type { Outcome } from "./decide";
import { decide } from "./decide";
import { evidenceOf } from "./evidence";
import type { Setting } from "./setting";
import { settingsOf } from "./setting";
import { unitOf } from "./unit";

/** What was learned: which numbers are claims, and which names belong to them. */
export interface ClaimModel {
  outcome: Weights;
  metric: Weights;
  dataset: Weights;
}

/** What a text holds before anything is decided. */
export interface Scene {
  settings: Setting[];
  metrics: () => Offer;
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
    metrics: once(() => offerOf(text, metricsIn(text), title)),
    datasets: once(() => offerOf(text, datasetsIn(text), title, ownDataset)),
  };
}

/** The claim before, with the place of its number. */
interface Told {
  claim: Claim;
  setting: Setting;
}

function claimOf(
  setting: Setting,
  kind: ClaimKind,
  scene: Scene,
  model: ClaimModel,
) {
  const { value, from, bound } = setting.number;
  const unit = unitOf(setting, kind);
  const nameOf = (offer: Offer, what: "metric" | "dataset") =>
    best(optionsFor(setting, kind, offer), model[what]);
  const metric = kind === "size" ? unit || null : nameOf(scene.metrics(), "metric");
  const dataset = nameOf(scene.datasets(), "dataset");
  const better = kind === "size" ? null : directionOf(metric);
  return { kind, unit, value, from, bound, metric, dataset, better };
}

/** Gives a baseline to the claim before it, where they are told in the same unit; false elsewhere. */
function gaveBaseline(last: Told | null, setting: Setting): boolean {
  if (last === null || last.setting.span.start !== setting.span.start) return false;
  const { claim } = last;
  const { unit, value } = setting.number;
  if (claim.kind === "size" || claim.from !== null || unit !== last.setting.number.unit)
    return false;
  claim.from = value;
  return true;
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
  const claims: Claim[] = [];
  let last: Told | null = null;
  let decided: Outcome | null = null;
  for (const setting of scene.settings) {
    decided = decide(setting, model.outcome, setting.previous && decided);
    if (decided === "from") gaveBaseline(last, setting);
    if (decided === "none" || decided === "from") continue;
    const claim: Claim = {
      ...claimOf(setting, decided, scene, model),
      source,
      evidence: original(evidenceOf(setting)),
      sentence: original(setting.span),
      number: original(setting.number),
    };
    claims.push(claim);
    last = { claim, setting };
  }
  return claims;
}
