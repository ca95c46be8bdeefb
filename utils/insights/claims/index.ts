import type { Claim, Direction, Span } from "@/utils/domain/insights";
import { chancesOf, sureOf, tellingOf, weightOf } from "@/utils/insights/confidence/judge";
import type { ConfidenceModel } from "@/utils/insights/confidence/model";
import type { Placed } from "@/utils/insights/confidence/placed";
import { directionOf, isKnownDirection } from "@/utils/insights/lexicon";
import type { Weights } from "@/utils/insights/linear";
import { quoteOf } from "@/utils/insights/quotes";
import type { Repaired } from "@/utils/insights/repair";
import { changeIn } from "./change";
import { type Scene, sceneOf } from "./scene";
import { type Quoted, settle } from "./settle";
import { readingsOf, type Reading, type ReadingModel } from "./reading";

/** Learned weights for claims: how to read them, and how certain a reading is. */
export interface ClaimModel extends ReadingModel {
  confidence: ConfidenceModel;
  /** Which runs around a number can be understood on their own. */
  quote: Weights;
}

/** The metric of a claim; for a size what is counted. */
const metricOf = ({ kind, metric, unit }: Reading): string | null =>
  kind === "size" ? unit || null : (metric?.name ?? null);

/** Which way the metric improves; null if that is not certain. */
function betterOf({ kind, metric }: Reading): Direction | null {
  if (kind === "size" || metric === null || metric.name === null) return null;
  const known = metric.known?.name ?? metric.name;
  return isKnownDirection(known) ? directionOf(known) : null;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Makes a claim of a reading, with the chance that its quotation is understood; spans are in the repaired text. */
function claimOf(
  placed: Placed,
  { view }: Scene,
  source: Claim["source"],
  model: ClaimModel,
): Quoted {
  const { reading } = placed;
  const { setting, kind, unit, from, dataset } = reading;
  const { value, bound } = setting.number;
  const { limits } = model.confidence;
  const better = betterOf(reading);
  const chances = chancesOf(placed, model.confidence);
  const telling = tellingOf(chances, limits);
  // A claim that is held back is never quoted; only its sentence is shown.
  const quote =
    telling === "held"
      ? { ...spanOf(setting.number), chance: 0 }
      : quoteOf(reading, view(), model.quote);
  const claim: Claim = {
    kind,
    value,
    unit,
    from,
    bound,
    better,
    metric: metricOf(reading),
    dataset: dataset.name,
    change: changeIn(setting, from, better),
    words: view().text.slice(quote.start, quote.end),
    source,
    telling,
    sure: sureOf(chances, telling, limits),
    weight: weightOf(chances),
    evidence: spanOf(quote),
    sentence: setting.span,
    number: spanOf(setting.number),
  };
  return { claim, chance: quote.chance };
}

/** The paper's own quantities in a repaired text; spans are in the original text. */
export function claimsOf(
  { text, toOriginal }: Repaired,
  source: Claim["source"],
  title: string,
  model: ClaimModel,
): Claim[] {
  const original = ({ start, end }: Span) => ({ start: toOriginal(start), end: toOriginal(end) });
  const scene = sceneOf(text, title);
  const readings = readingsOf(scene, model);
  const claims = readings.map((reading, at) => {
    const around = { previous: readings[at - 1], next: readings[at + 1], at, of: readings.length };
    return claimOf({ reading, ...around }, scene, source, model);
  });
  settle(claims, model.confidence.limits);
  return claims.map(({ claim }) => {
    claim.evidence = original(claim.evidence);
    claim.sentence = original(claim.sentence);
    claim.number = original(claim.number);
    return claim;
  });
}
