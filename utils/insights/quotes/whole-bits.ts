import type { Tie } from "@/utils/insights/claims/difference";
import { groupsOf } from "@/utils/insights/claims/word-groups";
import { isVerbal } from "@/utils/insights/words/classes";
import { isFunctionWord, isUnitWord } from "@/utils/insights/words/function-words";
import { remembering } from "@/utils/insights/words/remembering";
import { wordOf } from "@/utils/insights/words/word";
import type { Place } from "./place";
import type { Run } from "./runs";

const isOf =
  (...groups: readonly string[]) =>
  (word: string) =>
    groupsOf(word.toLowerCase()).some(({ text }) => groups.includes(text));
const isWord = (words: RegExp) => (word: string) => words.test(word);

/** Sorts of tokens that are counted in a run. */
const COUNTED: readonly (readonly [name: string, is: (word: string, kind: string) => boolean])[] = [
  ["verb", (word, kind) => isVerbal(kind) || /(?:ing|ed)$/.test(word)],
  [
    "content",
    (word) =>
      /^\p{L}{2}/u.test(word) &&
      !isFunctionWord(word) &&
      !isUnitWord(word) &&
      !/^(?:more|less|most|least)$/i.test(word),
  ],
  ["digit", isWord(/^\d/)],
  ["change", isOf("raise", "lower", "beat", "save")],
  ["measure", isOf("quality", "resource")],
  ["made", isOf("make", "hold", "collection")],
  ["mark", isWord(/^[,;:]$/)],
  ["join", isWord(/^(?:and|or|while|but|whereas)$/i)],
  ["contrast", isWord(/^(?:compared|versus|vs|than|against|over|relative|baselines?)$/i)],
  ["self", isWord(/^(?:we|our|ours|it)$/i)],
  ["be", isWord(/^(?:is|are|was|were|be|been)$/i)],
];
const [VERB, CONTENT, DIGIT, CHANGE, MEASURE] = [0, 1, 2, 3, 4];
const AMOUNTS = ["no", "one", "many"];
/** Exclusive upper bounds of the classes of length, in characters. */
const LENGTHS = [15, 25, 37, 49];

/** Properties of a run that are combined with the kind of its claim, and with its tie. */
const BY_KIND = [
  "metric",
  "metric lost",
  "no metric",
  "measure",
  "no measure",
  "verb",
  "no verb",
  "change",
  "no change",
  "one word",
];
const BY_TIE = ["change", "no change", "verb", "no verb"];
const KINDS = ["score", "gain", "efficiency", "size"] as const;
const TIES: readonly Tie[] = ["plus", "by", "of a change", "before a change", "level", "none"];

const each = (heads: readonly string[], tails: readonly string[]) =>
  heads.flatMap((head) => tails.map((tail) => `${head}: ${tail}`));

/** Names of the signs that `wholeOf` emits, by index. */
export const WHOLE: readonly string[] = [
  ...each(
    COUNTED.map(([name]) => name),
    AMOUNTS,
  ),
  ...[...LENGTHS, 99].map((most) => `shorter than ${most}`),
  "nothing but the number",
  ...each(KINDS, BY_KIND),
  ...each(TIES, BY_TIE),
];
const AT_LENGTH = COUNTED.length * AMOUNTS.length;
const AT_ALONE = AT_LENGTH + LENGTHS.length + 1;
const AT_KIND = AT_ALONE + 1;
const AT_TIE = AT_KIND + KINDS.length * BY_KIND.length;

/** The sorts of `COUNTED` that a word belongs to, one bit each. */
const bitsOf = remembering((word): number => {
  const { kind } = wordOf(word);
  return COUNTED.reduce((bits, [, is], at) => bits | (Number(is(word, kind)) << at), 0);
});

/** Prefix sums by sort: the number of such tokens before each token of the sentence. */
function sumsOf({ view: { tokens }, low, high }: Place): Uint16Array[] {
  const bits = tokens.slice(low, high).map(({ word }) => bitsOf(word));
  return COUNTED.map((_, sort) => {
    const sums = new Uint16Array(bits.length + 1);
    for (let at = 0; at < bits.length; at++)
      sums[at + 1] = (sums[at] ?? 0) + (((bits[at] ?? 0) >> sort) & 1);
    return sums;
  });
}

const lengthStep = (length: number) => {
  const step = LENGTHS.findIndex((most) => length < most);
  return step < 0 ? LENGTHS.length : step;
};

/** Returns a function that emits the signs of a run as a whole, as indices in `WHOLE`. */
export function wholeOf(place: Place): (run: Run, tell: (bit: number) => void) => void {
  const { view, low, metric, kind, tie } = place;
  const { tokens } = view;
  const sums = sumsOf(place);
  const ofKind = AT_KIND + KINDS.indexOf(kind) * BY_KIND.length;
  const ofTie = AT_TIE + TIES.indexOf(tie) * BY_TIE.length;
  return ({ first, last }, tell) => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    const count = (at: number) =>
      (sums[at]?.[last + 1 - low] ?? 0) - (sums[at]?.[first - low] ?? 0);
    const isWithout = (at: number) => Number(count(at) === 0);
    for (let at = 0; at < COUNTED.length; at++)
      // The number itself is not counted.
      tell(at * AMOUNTS.length + Math.min(2, Math.max(0, count(at) - Number(at === DIGIT))));
    tell(AT_LENGTH + lengthStep(end - start));
    if (first === place.first && last === place.last) tell(AT_ALONE);
    const isHeld = metric !== null && start <= metric.start && end >= metric.end;
    tell(ofKind + (metric === null ? 2 : isHeld ? 0 : 1));
    tell(ofKind + 3 + isWithout(MEASURE));
    tell(ofKind + 5 + isWithout(VERB));
    tell(ofKind + 7 + isWithout(CHANGE));
    tell(ofTie + isWithout(CHANGE));
    tell(ofTie + 2 + isWithout(VERB));
    if (count(CONTENT) < 2) tell(ofKind + 9);
  };
}
