import { titlesWith } from "./word-use";

/** Number words: a title that differs in one is a sequel, not a misprint. */
const NUMBER =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|hundred|thousand|million|billion|trillion|half|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|first|second|once|twice|single|double|triple)s?$/;
/** Minimum letters that a misprinted number word keeps ("zro", not "wo"). */
const MIN_NUMBER = 3;

const ROMAN = /^[ivx]+$/;

/** Words that a leading "a" negates ("symmetric", "asymmetric"). */
const NEGATED_BY_A =
  /^(?:symmetr|synchron|typical|period|caus|spatial|temporal|social|chromat|modal|cyclic|political|biotic|cellular|moral|historical|tonal|stigmat|septic|kinetic|phasic|rhythm|theor|context|theis|gnost|calculi|vascular)/;

/** Beginnings of words with many forms that are one letter apart. */
const OTHER_WORDS: [longer: RegExp, shorter: RegExp][] = [
  [/^never$/, /^ever$/],
  [/^nor$/, /^or$/],
  [/^non$/, /^(?:on|no)$/],
  [/^(?:now|know|not|note)$/, /^(?:no|now|not)$/],
  [/^emotion/, /^motions?$/],
  [/^evaluat/, /^valuations?$/],
  [/^emission/, /^missions?$/],
];

/** Words that say nothing about a paper's subject. */
const GRAMMAR = new Set(
  "a an the and or of for on in to at by as is are be with from via into its it this that do does how what when where why which who can".split(
    " ",
  ),
);

/**
 * A word this many times rarer than the other is more likely a misprint: in any title, and in one whose rest
 * has `LONG_REST` letters, which two papers hardly ever share.
 */
const MUCH_RARER = 15;
const RARER = 4;
const LONG_REST = 40;

/** A word in a uniform spelling: "modelling", "behaviour", "judgement"; also "LLM" as "LM". */
export const inOneSpelling = (word: string): string =>
  word.replaceAll("ll", "l").replaceAll("our", "or").replace("dgement", "dgment");

/** Whether two words one letter apart are different numbers or versions. */
export const isOtherNumber = (short: string, long: string): boolean =>
  NUMBER.test(short) ||
  (NUMBER.test(long) && (short.length < MIN_NUMBER || titlesWith(short) > 0)) ||
  (ROMAN.test(short) && ROMAN.test(long));

/** Whether the shorter word, or the rarer of two equally long ones, is a title word of another meaning. */
function areBothWords(short: string, long: string, rest: number): boolean {
  if (GRAMMAR.has(long) || inOneSpelling(short) === inOneSpelling(long)) return false;
  if (long === `${short}s` || (long === `${short}d` && short.endsWith("e"))) return false;
  const uses = [titlesWith(short), titlesWith(long)];
  const [rarer = 0, commoner = 0] =
    short.length < long.length ? uses : uses.toSorted((a, b) => a - b);
  return rarer > 0 && rarer * (rest < LONG_REST ? MUCH_RARER : RARER) >= commoner;
}

/**
 * Whether two words with one letter added or two swapped name different numbers, or are both words of titles
 * ("tuning", "turning"). `rest` is the number of letters that the titles share besides.
 */
export const isOtherWord = (short: string, long: string, rest: number): boolean =>
  isOtherNumber(short, long) || areBothWords(short, long, rest);

/** Like `isOtherWord`, also for negations and for forms of words that are rare in titles ("emotionally"). */
export function meansOther(short: string, long: string, rest: number): boolean {
  if (long === `a${short}` && NEGATED_BY_A.test(short)) return true;
  if (long === `p${short}` && short.startsWith("re") && titlesWith(short) > 0) return true;
  if (OTHER_WORDS.some(([longer, shorter]) => longer.test(long) && shorter.test(short)))
    return true;
  return isOtherWord(short, long, rest);
}
