import { priorFor } from "@/utils/insights/words/priors";
import { bit, step, type Placed } from "./placed";

/** Words that attribute a result to others, or contrast it with theirs. */
const CONTRAST =
  /\b(?:in contrast|unlike|whereas|while|although|despite|however|existing|prior|previous|conventional|traditional|baselines?|state-of-the-art|sota)\b/i;

/** Features of the reading as a whole, and of contrasts in its sentence. */
export function wholeFeatures({ reading, next }: Placed): number[] {
  const { decision, metric, setting } = reading;
  const { number, before, after, sentence, span, text } = setting;
  const name = metric?.name ?? "";
  const head = priorFor(name.split(" ").at(-1) ?? "");
  const odds = metric === null ? 1 : metric.odds * metric.extent;
  return [
    decision.own * decision.kind * odds,
    metric === null ? 1 : metric.odds - Math.max(metric.rival, metric.none),
    step(head.of),
    step(head.beside),
    step(head.moved),
    step(head.change),
    step(head.data),
    step(head.model),
    name.length,
    bit(/\p{Lu}/u.test(name)),
    name === "" ? 0 : Math.min(3, text.split(name).length - 1),
    bit(name !== "" && next?.metric?.name === name),
    bit(CONTRAST.test(before)),
    bit(CONTRAST.test(after)),
    span.end - span.start,
    (number.start - span.start) / Math.max(1, span.end - span.start),
    (sentence.match(/\d+(?:\.\d+)?/g) ?? []).length,
  ];
}
