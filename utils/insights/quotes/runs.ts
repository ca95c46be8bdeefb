import { speaksOfPeople } from "@/utils/insights/claims/people";
import type { Token } from "@/utils/insights/words/tokens";
import type { Place } from "./place";

/** Maximum length of a quote in characters, so that it fits in a strip. */
const LONGEST = 58;
/** How far from the number a quote may begin or end, in tokens. */
const REACH = 16;

/** Words that tie a phrase to the text before it (a run must not begin with them), or after it (nor end). */
const TIES_BACK =
  /^(?:of|and|or|than|as|that|which|whose|who|but|nor|s|respectively|compared|relative|over|upon|depending|based|according|due)$/i;
const TIES_ON =
  /^(?:of|and|or|than|as|that|which|the|an?|by|to|in|on|for|with|from|at|over|its?|their|our|is|are|was|were|be|both|using|while|when|where|up|about|around|only|just|more|less|compared|between|across|under|via|per|not|no|vs|versus|average|achieving|respectively|we|this|these|it|they|into|through|without|within|but|nor|whose|depending|based|similar|such|including|especially|even|also|still|then|resulting)$/i;
/** Marks that end a phrase. */
export const BREAK = /^[,;:.!?—–]$/;
/** "e.g.", "(1)", "(ii)": markers, which a run must not begin with. */
const MARKER = /^(?:e\.g|i\.e|\((?:[ivx]{1,4}|[a-h]|\d{1,2})\))/i;

/** Indices of the first and the last token of a run. */
export interface Run {
  first: number;
  last: number;
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

/** Whether a run may be cut between two tokens: at a space or a mark, never within "94.2%". */
const isGap = (one: Token | undefined, next: Token | undefined) =>
  one === undefined ||
  next === undefined ||
  next.start > one.end ||
  /^[,;:()[\]]$/.test(one.word) ||
  /^[,;:.()[\]]$/.test(next.word);

/** Before a run that would lose its negation: the "not" of "not exceeding 0.32". */
const NEGATION = /\b(?:not|no|never|without|nor|hardly|cannot) (?:[\p{L}-]{1,14} )?$/iu;
/** The other end of a range: a quote of either end must contain both. */
const RANGE_BEFORE = /\d\S{0,6} ?(?:-|–|to|and) ?[~$+-]?$/;
const RANGE_BEHIND = /^ ?(?:-|–|to|and) ?[-~$+]?\d/;
/** A list of names continues: ", unknown, and new", ", and new". */
const ENUMERATION = /^, (?:[\w-]+ ){0,2}[\w-]+,? (?:and|or) |^,? (?:and|or) [a-z]/;

/** Whether a run that begins at an offset would distort the sentence. */
function misleadsFrom(start: number, { view: { text }, setting, hedge, isOfPeople }: Place) {
  const { number } = setting;
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    (hedge > 0 && start > hedge) ||
    NEGATION.test(before) ||
    (number.range !== null && RANGE_BEFORE.test(before)) ||
    (isOfPeople && !speaksOfPeople(text.slice(start, number.start)))
  );
}

/** Indices of the tokens that a run around a number may begin with, nearest first. */
export function openingsOf(place: Place): number[] {
  const { view, first, low, hedge } = place;
  const { text, tokens } = view;
  const found: number[] = [];
  for (let at = first; at >= Math.max(low, first - REACH); at--) {
    const token = tokens[at];
    if (token === undefined || !isGap(tokens[at - 1], token)) continue;
    if (at !== first && !canOpen(token, text, hedge)) continue;
    if (!misleadsFrom(token.start, place)) found.push(at);
  }
  return found;
}

/** Whether a run that ends with a token would distort the sentence. */
function misleadsUpTo(at: number, { view: { text, tokens }, setting, last, isListed }: Place) {
  const end = tokens[at]?.end ?? 0;
  const behind = text.slice(end, end + 60);
  return (
    (setting.number.range !== null && RANGE_BEHIND.test(behind)) ||
    (isListed && at > last && ENUMERATION.test(behind))
  );
}

/** Indices of the tokens that a run around a number may end with, nearest first. */
export function closingsOf(place: Place): number[] {
  const { view, last, high } = place;
  const { tokens } = view;
  const found: number[] = [];
  for (let at = last; at < Math.min(high, last + 1 + REACH); at++)
    if (canClose(tokens[at]) && isGap(tokens[at], tokens[at + 1]) && !misleadsUpTo(at, place))
      found.push(at);
  return found;
}

/** The change of the bracket depth at a token. */
const depthOf = (token: Token | undefined): number =>
  /^[([]$/.test(token?.word ?? "") ? 1 : /^[)\]]$/.test(token?.word ?? "") ? -1 : 0;

/**
 * The closings that fit an opening: the run is short enough, its brackets are balanced, and a run that begins
 * within a list of "respectively" ends with its number.
 */
export function closingsFrom(first: number, closings: readonly number[], place: Place): number[] {
  const { view, respective, last: own } = place;
  const { tokens } = view;
  const start = tokens[first]?.start ?? 0;
  const isHalfList = respective > 0 && start > respective;
  const found: number[] = [];
  let [at, depth, lowest] = [first, 0, 0];
  for (const last of closings) {
    if ((tokens[last]?.end ?? 0) - start > LONGEST || (isHalfList && last > own)) break;
    for (; at <= last; at++) {
      depth += depthOf(tokens[at]);
      lowest = Math.min(lowest, depth);
    }
    if (lowest < 0) break;
    if (depth === 0) found.push(last);
  }
  return found;
}
