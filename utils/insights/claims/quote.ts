import type { Span } from "@/utils/domain/insights";
import { listPlace, listRest } from "@/utils/insights/attribution/lists";
import { tokenRange, type TextView } from "@/utils/insights/attribution/text-view";
import { isFunctionWord } from "@/utils/insights/words/function-words";
import { isVerbal } from "@/utils/insights/words/classes";
import type { Token } from "@/utils/insights/words/tokens";
import type { Setting } from "./setting";

/** Characters of a quote: what a strip has room for. */
const LONGEST = 58;
/** Tokens on either side of the number that a quote may begin or end with. */
const REACH = 16;

/** Words that tie a phrase to what stands before it, or after it. */
const TIES_BACK =
  /^(?:of|and|or|than|as|that|which|whose|who|but|nor|s|respectively|compared|relative|over)$/i;
const TIES_ON =
  /^(?:of|and|or|than|as|that|which|the|an?|by|to|in|on|for|with|from|at|over|its?|their|our|is|are|was|were|be|both|using|while|when|where|up|about|around|only|just|more|less|compared|between|across|under|via|per|not|no|less|vs|versus|average|achieving|respectively|we|this|these|it|they|into|through|without|within|but|nor|whose)$/i;
/** A list of names goes on: ", unknown, and new", ", and new". */
const ENUMERATION = /^, (?:[\w-]+ ){0,2}[\w-]+,? (?:and|or) |^,? (?:and|or) [a-z]/;
const BREAK = /^[,;:.!?—–]$/;

interface Bounds {
  first: number;
  last: number;
}

/** Whether every bracket that a run opens is closed in it, and no other is. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const mark of text.match(/[()[\]]/g) ?? []) {
    depth += mark === "(" || mark === "[" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const isDigit = (token: Token | undefined) => /^\d/.test(token?.word ?? "");

/** How well a run can be read alone; the metric's name in it counts most. */
function worth(
  { first, last }: Bounds,
  { text, tokens }: TextView,
  own: Bounds & { isListed: boolean },
  metric: Span | null,
) {
  const [opening, closing] = [tokens[first], tokens[last]];
  const [left, right] = [tokens[first - 1]?.word ?? ".", tokens[last + 1]?.word ?? "."];
  if (opening === undefined || closing === undefined) return Number.NEGATIVE_INFINITY;
  const length = closing.end - opening.start;
  const holdsMetric = metric !== null && opening.start <= metric.start && closing.end >= metric.end;
  const others = tokens.slice(first, last + 1).filter(isDigit).length;
  const words = last - first - (own.last - own.first);
  const begins = BREAK.test(left) || left === "(" || isVerbal(opening.kind);
  const ends = BREAK.test(right) || right === ")";
  // "a 30%" without its "improvement", or a list of names cut short, would be misread.
  const isTorn = last === own.last && /^\p{L}/u.test(right) && !isFunctionWord(right);
  const isListed = own.isListed && last > own.last && ENUMERATION.test(text.slice(closing.end));
  return (
    (holdsMetric ? 3 : 0) +
    (begins ? 1.2 : isFunctionWord(left) ? 0.6 : 0) +
    (ends ? 1.2 : isFunctionWord(right) ? 0.7 : 0) -
    (words < 3 ? 2 : 0) -
    (isTorn ? 2 : 0) -
    (isListed ? 3 : 0) -
    0.3 * Math.max(0, others - 1) -
    0.025 * length
  );
}

const canOpen = (token: Token | undefined) =>
  token !== undefined &&
  !BREAK.test(token.word) &&
  !/^[)\]/%]$/.test(token.word) &&
  !TIES_BACK.test(token.word);
const canClose = (token: Token | undefined) =>
  token !== undefined &&
  !BREAK.test(token.word) &&
  !/^[([~<>≤≥+/=-]$/.test(token.word) &&
  !TIES_ON.test(token.word);

/** Whether a run may be cut between two tokens: at a blank or a mark, never within "94.2%". */
const isGap = (one: Token | undefined, next: Token | undefined) =>
  one === undefined ||
  next === undefined ||
  next.start > one.end ||
  /^[,;:()[\]]$/.test(one.word) ||
  /^[,;:.()[\]]$/.test(next.word);

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
  const own = { first: from, last: Math.max(from, to - 1), isListed };
  let [best, most]: [Bounds, number] = [own, Number.NEGATIVE_INFINITY];
  for (let first = own.first; first >= Math.max(low, from - REACH); first--) {
    if (!canOpen(tokens[first]) && first !== own.first) continue;
    if (!isGap(tokens[first - 1], tokens[first])) continue;
    for (let last = own.last; last < Math.min(high, to + REACH); last++) {
      const run = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
      if (run.end - run.start > LONGEST) break;
      if (!canClose(tokens[last]) || !isGap(tokens[last], tokens[last + 1])) continue;
      if (!isBalanced(text.slice(run.start, run.end))) continue;
      const value = worth({ first, last }, view, own, metric);
      if (value > most) [best, most] = [{ first, last }, value];
    }
  }
  const start = Math.min(number.start, tokens[best.first]?.start ?? number.start);
  return { start, end: Math.max(number.end, tokens[best.last]?.end ?? number.end) };
}
