import { titlesWith } from "./word-use";

/** Number words: a letter more or less, or one in place of another, makes a sequel. */
const NUMBER =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|hundred|thousand|million|billion|trillion|half|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|first|second|once|twice|single|double|triple)s?$/;
/** What is left of a number word says at least this much of it ("zro", not "wo"). */
const MIN_NUMBER = 3;

const ROMAN = /^[ivx]+$/;

/** What an "a" before it turns into its opposite ("symmetric", "asymmetric"). */
const NEGATED_BY_A =
  /^(?:symmetr|synchron|typical|period|caus|spatial|temporal|social|chromat|modal|cyclic|political|biotic|cellular|moral|historical|tonal|stigmat|septic|kinetic|phasic|rhythm|theor|context|theis|gnost|calculi|vascular)/;

/** Beginnings a letter apart of words that have many forms. */
const OTHER_WORDS: [longer: RegExp, shorter: RegExp][] = [
  [/^never$/, /^ever$/],
  [/^nor$/, /^or$/],
  [/^non$/, /^(?:on|no)$/],
  [/^(?:now|know|not|note)$/, /^(?:no|now|not)$/],
  [/^emotion/, /^motions?$/],
  [/^evaluat/, /^valuations?$/],
  [/^emission/, /^missions?$/],
];

/** Words that say nothing of a paper's matter. */
const GRAMMAR = new Set(
  "a an the and or of for on in to at by as is are be with from via into its it this that do does how what when where why which who can".split(
    " ",
  ),
);

/**
 * A word that is so many times rarer than the other is more likely a misprint than meant: in any title,
 * and in one whose rest has so many letters that hardly two papers share it.
 */
const MUCH_RARER = 15;
const RARER = 4;
const LONG_REST = 40;

/** A word in one spelling: "modelling", "behaviour", "judgement", "LLM" for "LM". */
export const inOneSpelling = (word: string): string =>
  word.replaceAll("ll", "l").replaceAll("our", "or").replace("dgement", "dgment");

/** Whether a word and the same with a letter more tell apart numbers or versions. */
export const isOtherNumber = (short: string, long: string): boolean =>
  NUMBER.test(short) ||
  (NUMBER.test(long) && (short.length < MIN_NUMBER || titlesWith(short) > 0)) ||
  (ROMAN.test(short) && ROMAN.test(long));

/** Whether what is left of a word, or the rarer of two, is a word of titles that means something else. */
function areBothWords(short: string, long: string, rest: number): boolean {
  if (GRAMMAR.has(long) || inOneSpelling(short) === inOneSpelling(long)) return false;
  if (long === `${short}s` || (long === `${short}d` && short.endsWith("e"))) return false;
  const uses = [titlesWith(short), titlesWith(long)];
  const [rarer = 0, commoner = 0] =
    short.length < long.length ? uses : uses.toSorted((a, b) => a - b);
  return rarer > 0 && rarer * (rest < LONG_REST ? MUCH_RARER : RARER) >= commoner;
}

/**
 * Whether a word and the same with a letter more, or two swapped, tell papers apart by a number or by
 * two words of titles ("tuning", "turning"). `rest` is the number of letters that the titles share
 * beside it.
 */
export const isOtherWord = (short: string, long: string, rest: number): boolean =>
  isOtherNumber(short, long) || areBothWords(short, long, rest);

/** The same, or a negation, or forms of words that seldom stand in titles ("emotionally"). */
export function meansOther(short: string, long: string, rest: number): boolean {
  if (long === `a${short}` && NEGATED_BY_A.test(short)) return true;
  if (long === `p${short}` && short.startsWith("re") && titlesWith(short) > 0) return true;
  if (OTHER_WORDS.some(([longer, shorter]) => longer.test(long) && shorter.test(short)))
    return true;
  return isOtherWord(short, long, rest);
}
