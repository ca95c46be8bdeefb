import type { Claim, Direction, Span } from "@/utils/domain/insights";
import { chancesOf, sureOf, tellingOf, weightOf } from "@/utils/insights/confidence/judge";
import type { ConfidenceModel } from "@/utils/insights/confidence/model";
import type { TextView } from "@/utils/insights/attribution/text-view";
import { directionOf, isKnownDirection } from "@/utils/insights/lexicon";
import type { Repaired } from "@/utils/insights/repair";
import { changeIn } from "./change";
import { quoteOf } from "./quote";
import { sceneOf } from "./scene";
import { readingsOf, type Reading, type ReadingModel } from "./reading";

/** What was learned of claims: how to read them, and how sure a reading is. */
export interface ClaimModel extends ReadingModel {
  confidence: ConfidenceModel;
}

/** What a claim is measured by: of a size what is counted. */
const metricOf = ({ kind, metric, unit }: Reading): string | null =>
  kind === "size" ? unit || null : (metric?.name ?? null);

/** Which way the metric improves, where its name leaves no doubt. */
function betterOf({ kind, metric }: Reading): Direction | null {
  if (kind === "size" || metric === null || metric.name === null) return null;
  const known = metric.known?.name ?? metric.name;
  return isKnownDirection(known) ? directionOf(known) : null;
}

function metricSpan({ metric }: Reading): Span | null {
  if (metric === null || metric.option.start === null) return null;
  const { start, end } = metric.option;
  return { start: Math.max(start, end - (metric.name ?? "").length), end };
}

function fieldsOf(reading: Reading, view: TextView) {
  const { setting, kind, unit, from, dataset } = reading;
  const { value, bound } = setting.number;
  const better = betterOf(reading);
  const quote = quoteOf(setting, view, metricSpan(reading));
  return {
    claim: {
      kind,
      value,
      unit,
      from,
      bound,
      better,
      metric: metricOf(reading),
      dataset: dataset.name,
      change: changeIn(setting, from, better),
      words: view.text.slice(quote.start, quote.end),
    },
    quote,
  };
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
  const readings = readingsOf(scene, model);
  return readings.map((reading, at) => {
    const { claim, quote } = fieldsOf(reading, scene.view());
    const placed = {
      reading,
      previous: readings[at - 1],
      next: readings[at + 1],
      at,
      of: readings.length,
    };
    const chances = chancesOf(placed, model.confidence);
    const telling = tellingOf(chances, model.confidence.limits);
    return Object.assign(claim, {
      source,
      telling,
      sure: sureOf(chances, telling, model.confidence.limits),
      weight: weightOf(chances),
      evidence: original(quote),
      sentence: original(reading.setting.span),
      number: original(reading.setting.number),
    });
  });
}
