/** Number words: a letter more or less, or one in place of another, makes a sequel. */
const NUMBER =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|hundred|thousand|million|billion|trillion|half|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|first|second|once|twice|single|double|triple)s?$/;

const ROMAN = /^[ivx]+$/;

/** What an "a" before it turns into its opposite ("symmetric", "asymmetric"). */
const NEGATED_BY_A =
  /^(?:symmetr|synchron|typical|period|caus|spatial|temporal|social|chromat|modal|cyclic|political|biotic|cellular|moral|historical|tonal|stigmat|septic|kinetic|phasic|rhythm|theor|context|theis|gnost|calculi|vascular)/;

/** Pairs of words a letter apart, by how the longer begins, that are both common in titles. */
const OTHER_WORDS: [longer: RegExp, shorter: RegExp][] = [
  [/^never$/, /^ever$/],
  [/^nor$/, /^or$/],
  [/^non$/, /^(?:on|no)$/],
  [/^(?:now|know|not|note)$/, /^(?:no|now|not)$/],
  [/^pre/, /^re/],
  [/^emotion/, /^motion/],
  [/^evaluat/, /^valuat/],
  [/^emission/, /^mission/],
];

const isNumber = (word: string): boolean => NUMBER.test(word) || /[\p{N}+]/u.test(word);

/** Whether a letter more or less in a word makes another paper: a number, a version, a negation. */
export function meansOther(one: string, other: string): boolean {
  if (isNumber(one) || isNumber(other) || (ROMAN.test(one) && ROMAN.test(other))) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long === `a${short}` && NEGATED_BY_A.test(short)) return true;
  return OTHER_WORDS.some(([longer, shorter]) => longer.test(long) && shorter.test(short));
}
