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
  [/^emotion/, /^motions?$/],
  [/^evaluat/, /^valuations?$/],
  [/^emission/, /^missions?$/],
];

/** What a letter less makes of a number word and is a word again; "zro" and "secnd" are none. */
const FROM_NUMBER =
  /^(?:tree|thee|ours?|furs?|for|fie|evens?|seen|hal|fists?|singes?|ingle|tripe|forth|tents?|sith)$/;
/** Number words with fewer letters leave too little to know them by ("ne", "wo"). */
const MIN_NUMBER = 4;

/** Whether a word and the same with a letter more tell apart numbers or versions. */
const isOtherNumber = (short: string, long: string): boolean =>
  /[\p{N}+]/u.test(short + long) ||
  NUMBER.test(short) ||
  (NUMBER.test(long) && (long.length < MIN_NUMBER || FROM_NUMBER.test(short))) ||
  (ROMAN.test(short) && ROMAN.test(long));

/** Whether a letter more or less in a word makes another paper: a number, a version, a negation. */
export function meansOther(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (isOtherNumber(short, long)) return true;
  if (long === `a${short}` && NEGATED_BY_A.test(short)) return true;
  return OTHER_WORDS.some(([longer, shorter]) => longer.test(long) && shorter.test(short));
}
