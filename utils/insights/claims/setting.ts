import type { Span } from "@/utils/domain/insights";

import type { NumberMention } from "@/utils/insights/numbers";
import { sentencesOf } from "@/utils/insights/sentences";

/** How much of a sentence is examined, in characters: text without full stops must not take quadratic time. */
const REACH = 600;
const NEAR = 120;

/** Position of a sentence relative to the first that mentions the authors or the paper; before it is background. */
export type Stage = "background" | "first own" | "after" | "no own";

const OWN =
  /\b(?:we|our|ours|this (?:paper|work|study|article|report|thesis|survey)|in this|here)\b/i;

function stageOf(at: number, first: number): Stage {
  if (first < 0) return "no own";
  if (at === first) return "first own";
  return at < first ? "background" : "after";
}

/** A number with its surrounding text and its neighbours. */
export interface Setting {
  number: NumberMention;
  text: string;
  /** Up to 120 characters of the sentence on either side. */
  before: string;
  after: string;
  /** The sentence, up to 600 characters on either side. */
  sentence: string;
  span: Span;
  /** Index of the sentence, and number of sentences. */
  at: number;
  of: number;
  stage: Stage;
  previous: Setting | null;
  next: Setting | null;
}

function settingAt(text: string, number: NumberMention, span: Span) {
  return {
    number,
    text,
    span,
    before: text.slice(Math.max(span.start, number.start - NEAR), number.start),
    after: text.slice(number.end, Math.min(span.end, number.end + NEAR)),
    sentence: text.slice(
      Math.max(span.start, number.start - REACH),
      Math.min(span.end, number.end + REACH),
    ),
  };
}

/** All numbers with their sentences, linked to the previous and the next number in the same sentence. */
export function settingsOf(text: string, numbers: readonly NumberMention[]): Setting[] {
  const spans = sentencesOf(text);
  const first = spans.findIndex(({ start, end }) => OWN.test(text.slice(start, end)));
  const settings: Setting[] = [];
  let next = 0;
  spans.forEach((span, at) => {
    let previous: Setting | null = null;
    for (; next < numbers.length; next++) {
      const number = numbers[next];
      if (number === undefined || number.start >= span.end) break;
      const around = { at, of: spans.length, stage: stageOf(at, first), previous, next: null };
      const setting: Setting = Object.assign(settingAt(text, number, span), around);
      if (previous !== null) previous.next = setting;
      settings.push(setting);
      previous = setting;
    }
  });
  return settings;
}
