import type { Setting } from "@/utils/insights/claims/setting";
import type { Token } from "@/utils/insights/words/tokens";
import type { Word } from "@/utils/insights/words/word";
import { tokenRange, type TextView } from "./text-view";

/** A word that may be the last of a metric's name. */
export interface Head {
  /** Indices of tokens: the head, and the first word of the run that it ends. */
  at: number;
  first: number;
}

/** How many tokens before and behind a number are looked at, and the longest run. */
const BEFORE = 45;
const BEHIND = 30;
const LONGEST = 5;

const isContent = (token: Token | undefined): token is Token => token?.is.isContent === true;

/** Whether a word goes on with the next one: "error rate", "top-1 / top-5", but not "error, rate". */
export const goesOn = (text: string, one: Token | undefined, next: Token | undefined): boolean =>
  isContent(one) && isContent(next) && joins(text, one.end, next.start);

/** Whether nothing, a blank, a stroke or a hyphen stands between two words. */
const joins = (text: string, end: number, start: number) =>
  start === end || (start === end + 1 && " /-".includes(text[end] ?? ""));

function firstOf({ text, tokens }: TextView, at: number): number {
  let first = at;
  while (first > 0 && at - first < LONGEST && goesOn(text, tokens[first - 1], tokens[first]))
    first--;
  return first;
}

/** The tokens of a number's sentence that are near it, as a range around the number's own. */
export function windowOf({ number, span }: Setting, { tokens }: TextView) {
  const [from, to] = tokenRange(tokens, number);
  const [low, high] = tokenRange(tokens, span);
  return { from, to, low: Math.max(low, from - BEFORE), high: Math.min(high, to + BEHIND) };
}

/** How near a word may be a metric whatever it is, in tokens; farther ones must often be one. */
const CLOSE = 20;
const OFTEN = "3";

/** Whether a word may end a metric's name: no verb does, and far from its number few words do. */
function canEnd(word: Word, isKnown: boolean, gap: number): boolean {
  if (isKnown) return true;
  if (word.text.length < 2 || word.isUnit || word.isVerb) return false;
  return gap <= CLOSE || word.isNameLike || word.prior.metric.text >= OFTEN;
}

/** Every word of a number's sentence that a metric's name may end with. */
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
