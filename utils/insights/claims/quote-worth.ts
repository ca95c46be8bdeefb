import type { Span } from "@/utils/domain/insights";
import type { TextView } from "@/utils/insights/attribution/text-view";
import { isVerbal } from "@/utils/insights/words/classes";
import { isFunctionWord } from "@/utils/insights/words/function-words";
import type { Token } from "@/utils/insights/words/tokens";
import { saysWay } from "./change";
import { speaksOfPeople } from "./people";

/** A list of names goes on: ", unknown, and new", ", and new". */
const ENUMERATION = /^, (?:[\w-]+ ){0,2}[\w-]+,? (?:and|or) |^,? (?:and|or) [a-z]/;
const JOINS = /^(?:and|or|nor|&)$/i;
/** Marks that end a phrase. */
export const BREAK = /^[,;:.!?—–]$/;

/** The first and the last token of a run. */
export interface Bounds {
  first: number;
  last: number;
}

/** A number's own tokens, and what a run around it must not lose. */
export interface Own extends Bounds {
  isListed: boolean;
  /** Where its list begins, if names behind it belong to the numbers one by one; else 0. */
  respective: number;
  /** Where the hedge before it begins; 0 where there is none. */
  hedge: number;
  isDifference: boolean;
  /** It tells what people reached. */
  isOfPeople: boolean;
}

const isVerb = ({ kind, word }: Token) => isVerbal(kind) || /(?:ing|ed)$/.test(word);

const isDigit = (token: Token | undefined) => /^\d/.test(token?.word ?? "");

/** How well a run may begin with a token. */
export function beginningWorth(first: number, { text, tokens }: TextView, own: Own): number {
  const opening = tokens[first];
  if (opening === undefined) return Number.NEGATIVE_INFINITY;
  const left = tokens[first - 1]?.word ?? ".";
  const lead = text.slice(opening.start, tokens[own.first]?.start ?? opening.start);
  const begins = BREAK.test(left) || left === "(" || isVerbal(opening.kind);
  // "language modeling and about 50%" begins in the other half of a pair.
  const isSecond = JOINS.test(left) && first < own.first && !isVerb(opening);
  const isHalf = isSecond || (!begins && /[,;] | (?:and|or|while|but|whereas) /.test(lead));
  // "the model size by 5%" without its "increases" does not say which way.
  const isWayless = own.isDifference && !saysWay(lead);
  return (
    (begins ? 1.2 : isFunctionWord(left) ? 0.6 : -0.4) -
    (own.hedge > 0 && opening.start > own.hedge ? 3 : 0) -
    (isWayless ? 2 : 0) -
    (isHalf ? 1.5 : 0) -
    (own.isOfPeople && !speaksOfPeople(lead) ? 2.5 : 0)
  );
}

/** How well a run may end with a token. */
export function endWorth(last: number, { text, tokens }: TextView, own: Own): number {
  const closing = tokens[last];
  if (closing === undefined) return Number.NEGATIVE_INFINITY;
  const right = tokens[last + 1]?.word ?? ".";
  const ends = BREAK.test(right) || right === ")";
  const isCut = /^[\p{L}\p{N}]/u.test(right) && !isFunctionWord(right);
  const isListed = own.isListed && last > own.last && ENUMERATION.test(text.slice(closing.end));
  const rest = text.slice(tokens[own.last]?.end ?? closing.end, closing.end);
  const crosses = !own.isListed && /[,;] | (?:and|but|while|or|whereas) /.test(rest);
  return (
    (ends ? 1.2 : JOINS.test(right) ? 0.4 : isFunctionWord(right) ? 0.7 : 0) -
    // "a 30%" without its "improvement", or a list of names cut short, would be misread.
    (isCut ? (last === own.last ? 2.5 : 1) : 0) -
    (crosses ? 1 : 0) -
    (closing.word.endsWith("ed") && !BREAK.test(right) ? 1 : 0) -
    (isListed ? 3 : 0)
  );
}

const isContent = ({ word }: Token) =>
  /^\p{L}/u.test(word) && !isFunctionWord(word) && !/^(?:more|less|most|least)$/i.test(word);

/** How well a run can be read alone, whatever its ends; the metric's name in it counts most. */
export function wholeWorth(
  { first, last }: Bounds,
  tokens: readonly Token[],
  own: Own,
  metric: Span | null,
) {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const holdsMetric = metric !== null && start <= metric.start && end >= metric.end;
  const run = tokens.slice(first, last + 1);
  const words = last - first - (own.last - own.first);
  return (
    (holdsMetric ? 3 : 0) -
    (words < 3 ? 2 : 0) -
    (run.some(isContent) ? 0 : 2) -
    0.3 * Math.max(0, run.filter(isDigit).length - 1) -
    0.025 * (end - start)
  );
}
