import type { Span } from "@/utils/domain/insights";
import { firstOfList, listPlace, listRest } from "@/utils/insights/attribution/lists";
import { tokenRange, type TextView } from "@/utils/insights/attribution/text-view";
import type { Token } from "@/utils/insights/words/tokens";
import { tieOf } from "./difference";
import { isOfPeople } from "./people";
import { beginningWorth, type Bounds, BREAK, endWorth, type Own, wholeWorth } from "./quote-worth";
import type { Setting } from "./setting";

/** Characters of a quote: what a strip has room for. */
const LONGEST = 58;
/** Tokens on either side of the number that a quote may begin or end with. */
const REACH = 16;

/** Words that tie a phrase to what stands before it, or after it. */
const TIES_BACK =
  /^(?:of|and|or|than|as|that|which|whose|who|but|nor|s|respectively|compared|relative|over|upon|depending|based|according|due)$/i;
const TIES_ON =
  /^(?:of|and|or|than|as|that|which|the|an?|by|to|in|on|for|with|from|at|over|its?|their|our|is|are|was|were|be|both|using|while|when|where|up|about|around|only|just|more|less|compared|between|across|under|via|per|not|no|vs|versus|average|achieving|respectively|we|this|these|it|they|into|through|without|within|but|nor|whose|depending|based|similar|such|including|especially|even|also|still|then|resulting)$/i;
/** Words that hedge a number: without its "up to" it would say something else. */
const HEDGE_BEFORE =
  /(?:^|[^\p{L}-])(?:up to|over|above|below|under|about|around|near|nearly|approximately|roughly|almost|exceed(?:s|ing)?|surpass(?:es|ing)?|(?:more|less|fewer|greater|higher|lower) than|at (?:least|most)|as (?:much|many|little|few|high|low) as|only|just|merely|within|[~<>≤≥≈]) ?(?:an? |the )?[~$+]?$/iu;
/** "e.g.", "(1)", "(ii)": marks of a list, not of what is said. */
const MARKER = /^(?:e\.g|i\.e|\((?:[ivx]{1,4}|[a-h]|\d{1,2})\))/i;
/** Whether every bracket that a run opens is closed in it, and no other is. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const mark of text.match(/[()[\]]/g) ?? []) {
    depth += mark === "(" || mark === "[" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const canOpen = (token: Token | undefined, text: string, hedge: number) =>
  token !== undefined &&
  !BREAK.test(token.word) &&
  !/^[)\]/%]$/.test(token.word) &&
  !MARKER.test(text.slice(token.start, token.start + 8)) &&
  (token.start === hedge || !TIES_BACK.test(token.word));
const canClose = (token: Token | undefined) =>
  token !== undefined &&
  !BREAK.test(token.word) &&
  !/^[([~<>≤≥+/=-]$/.test(token.word) &&
  !TIES_ON.test(token.word);

/** Where the words that hedge a number begin; 0 where none do. */
function hedgeBefore({ before, number }: Setting): number {
  const found = HEDGE_BEFORE.exec(before.slice(-24));
  if (found === null) return 0;
  const led = found[0].search(/[\p{L}~<>≤≥≈]/u);
  return number.start - (found[0].length - Math.max(0, led));
}

/** Whether a run may be cut between two tokens: at a blank or a mark, never within "94.2%". */
const isGap = (one: Token | undefined, next: Token | undefined) =>
  one === undefined ||
  next === undefined ||
  next.start > one.end ||
  /^[,;:()[\]]$/.test(one.word) ||
  /^[,;:.()[\]]$/.test(next.word);

/** Where the list of a number begins that is told of names "respectively"; 0 where none is. */
function respectiveFrom(setting: Setting): number {
  if (!/\brespectively\b/.test(setting.after)) return 0;
  const first = firstOfList(setting);
  return first === setting && listRest(setting) === 0 ? 0 : first.number.start;
}

/** The tokens that a run may end with, up to a place, each with how well it does. */
function closings(view: TextView, own: Own, to: number) {
  const { tokens } = view;
  const found: { last: number; end: number; worth: number }[] = [];
  for (let last = own.last; last < to; last++) {
    if (!canClose(tokens[last]) || !isGap(tokens[last], tokens[last + 1])) continue;
    found.push({ last, end: tokens[last]?.end ?? 0, worth: endWorth(last, view, own) });
  }
  return found;
}

/**
 * The shortest run of a mended text's own words that holds a number and can be read alone: within the
 * sentence, cut at phrase borders, at most 58 characters where the number leaves room.
 */
export function quoteOf(setting: Setting, view: TextView, metric: Span | null): Span {
  const { number, span } = setting;
  const { text, tokens } = view;
  const [from, to] = tokenRange(tokens, number);
  const [low, high] = tokenRange(tokens, span);
  const isListed = listPlace(setting) + listRest(setting) > 0;
  const own = {
    first: from,
    last: Math.max(from, to - 1),
    isListed,
    respective: respectiveFrom(setting),
    hedge: hedgeBefore(setting),
    isDifference: /^(?:by|of a change)$/.test(tieOf(setting)),
    isOfPeople: isOfPeople(setting),
  };
  let [best, most]: [Bounds, number] = [own, Number.NEGATIVE_INFINITY];
  const ends = closings(view, own, Math.min(high, to + REACH));
  for (let first = own.first; first >= Math.max(low, from - REACH); first--) {
    if (!canOpen(tokens[first], text, own.hedge) && first !== own.first) continue;
    if (!isGap(tokens[first - 1], tokens[first])) continue;
    const start = tokens[first]?.start ?? 0;
    const opening = beginningWorth(first, view, own);
    for (const { last, end, worth } of ends) {
      if (end - start > LONGEST) break;
      if (last > own.last && start > own.respective && own.respective > 0) break;
      if (!isBalanced(text.slice(start, end))) continue;
      const value = opening + worth + wholeWorth({ first, last }, tokens, own, metric);
      if (value > most) [best, most] = [{ first, last }, value];
    }
  }
  const start = Math.min(number.start, tokens[best.first]?.start ?? number.start);
  return { start, end: Math.max(number.end, tokens[best.last]?.end ?? number.end) };
}
