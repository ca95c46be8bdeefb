import type { Span } from "@/utils/domain/insights";
import type { TextView } from "@/utils/insights/attribution/text-view";
import type { Reading } from "@/utils/insights/claims/reading";
import { likelihood, type Weights } from "@/utils/insights/linear";
import { totalOf } from "@/utils/insights/signs/total";
import { tellClosing, tellOpening } from "./border-signs";
import { type Place, placeOf } from "./place";
import { closingsFrom, closingsOf, openingsOf } from "./runs";
import { WHOLE, wholeOf } from "./whole-bits";

/** A run of a repaired text around a number. */
export interface Quote extends Span {
  /** How likely a reader understands it correctly on its own. */
  chance: number;
}

const wholes = new WeakMap<Weights, readonly number[]>();

/** The weight of each entry of `WHOLE`. */
function weightsOfWhole(weights: Weights): readonly number[] {
  const known = wholes.get(weights) ?? WHOLE.map((name) => weights[name] ?? 0);
  wholes.set(weights, known);
  return known;
}

/** The run around a number that is likeliest to be understood on its own; `worth` is in log odds. */
function bestRun(place: Place, weights: Weights) {
  const closings = closingsOf(place);
  const behind = new Map(
    closings.map((last) => [last, totalOf((tell) => tellClosing(last, place, tell), weights)]),
  );
  const ofWhole = weightsOfWhole(weights);
  const tellWhole = wholeOf(place);
  let best = { first: place.first, last: place.last, worth: Number.NEGATIVE_INFINITY };
  for (const first of openingsOf(place)) {
    const opening = totalOf((tell) => tellOpening(first, place, tell), weights);
    for (const last of closingsFrom(first, closings, place)) {
      let worth = opening + (behind.get(last) ?? 0);
      tellWhole({ first, last }, (bit) => {
        worth += ofWhole[bit] ?? 0;
      });
      if (worth > best.worth) best = { first, last, worth };
    }
  }
  return best;
}

/**
 * The run of a repaired text around a reading's number that is likeliest to be understood on its own. It stays
 * within the sentence, and within 58 characters unless the number alone is longer.
 */
export function quoteOf(reading: Reading, view: TextView, weights: Weights): Quote {
  const place = placeOf(reading, view);
  const { first, last, worth } = bestRun(place, weights);
  const { number } = reading.setting;
  const { tokens } = view;
  return {
    start: Math.min(number.start, tokens[first]?.start ?? number.start),
    end: Math.max(number.end, tokens[last]?.end ?? number.end),
    chance: worth === Number.NEGATIVE_INFINITY ? 0 : likelihood(worth),
  };
}
