import type { Claim, Span } from "@/utils/domain/insights";
import { directionOf } from "@/utils/insights/lexicon";
import type { Repaired } from "@/utils/insights/repair";
import { evidenceOf } from "./evidence";
import { readingsOf, type Reading, type ReadingModel } from "./reading";

export type ClaimModel = ReadingModel;

/** The paper's own quantities in a mended text; spans point into the original. */
export function claimsOf(
  { text, toOriginal }: Repaired,
  source: Claim["source"],
  title: string,
  model: ClaimModel,
): Claim[] {
  const original = ({ start, end }: Span) => ({ start: toOriginal(start), end: toOriginal(end) });
  return readingsOf(text, title, model).map((reading) => {
    const { setting, kind, unit, from, dataset } = reading;
    const metric = reading.metric === null ? unit || null : reading.metric.name;
    const evidence = evidenceOf(setting);
    return {
      kind, unit, value: setting.number.value, from, bound: setting.number.bound, metric,
      dataset: dataset.name,
      better: kind === "size" ? null : directionOf(metric),
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
  });
}
