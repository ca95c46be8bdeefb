import type { Setting } from "@/utils/insights/claims/setting";
import type { Token } from "@/utils/insights/words/tokens";
import type { Word } from "@/utils/insights/words/word";
import { tokenRange, type TextView } from "./text-view";

/** A word that may be the last one of a metric's name. */
export interface Head {
  /** Token indices of the head, and of the first word of the run that it ends. */
  at: number;
  first: number;
}

/** How many tokens before and after a number are examined, and how many words a run has before its head. */
const BEFORE = 45;
const BEHIND = 30;
const LONGEST = 5;

const isContent = (token: Token | undefined): token is Token => token?.is.isContent === true;

/** Whether two words belong to one run: "error rate", "top-1 / top-5", but not "error, rate". */
export const goesOn = (text: string, one: Token | undefined, next: Token | undefined): boolean =>
  isContent(one) && isContent(next) && joins(text, one.end, next.start);

/** Whether two words are separated by nothing, a space, a slash or a hyphen. */
const joins = (text: string, end: number, start: number) =>
  start === end || (start === end + 1 && " /-".includes(text[end] ?? ""));

function firstOf({ text, tokens }: TextView, at: number): number {
  let first = at;
  while (first > 0 && at - first < LONGEST && goesOn(text, tokens[first - 1], tokens[first]))
    first--;
  return first;
}

/** Token indices: the number's own tokens (`from`, `to`), and those near it in its sentence (`low`, `high`). */
export function windowOf({ number, span }: Setting, { tokens }: TextView) {
  const [from, to] = tokenRange(tokens, number);
  const [low, high] = tokenRange(tokens, span);
  return { from, to, low: Math.max(low, from - BEFORE), high: Math.min(high, to + BEHIND) };
}

/**
 * Distance in tokens up to which any word may be a metric; beyond it only names, and words with at least this
 * prior or an unknown one ("?").
 */
const CLOSE = 20;
const OFTEN = "3";

/** Whether a word may end a metric's name: verbs and units do not, and far from the number only few words do. */
function canEnd(word: Word, isKnown: boolean, gap: number): boolean {
  if (isKnown) return true;
  if (word.text.length < 2 || word.isUnit || word.isVerb) return false;
  return gap <= CLOSE || word.isNameLike || word.prior.metric.text >= OFTEN;
}

/** All words near a number in its sentence that may end a metric's name. */
export function headsNear(setting: Setting, view: TextView): Head[] {
  const { from, to, low, high } = windowOf(setting, view);
  const heads: Head[] = [];
  for (let at = low; at < high; at++) {
    const token = view.tokens[at];
    if ((at >= from && at < to) || !isContent(token)) continue;
    const gap = at < from ? from - at : at - to;
    if (!canEnd(token.is, view.known.has(at), gap)) continue;
    heads.push({ at, first: firstOf(view, at) });
  }
  return heads;
}
