const ONES = "one two three four five six seven eight nine".split(" ");
const TEENS =
  "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const SMALL = new Map<string, number>([
  ["zero", 0],
  ["half", 0.5],
  ...ONES.map((word, at): [string, number] => [word, at + 1]),
  ...TEENS.map((word, at): [string, number] => [word, at + 10]),
  ...TENS.map((word, at): [string, number] => [word, 10 * (at + 2)]),
]);
const BELOW_A_THOUSAND = new Map([
  ["dozen", 12],
  ["hundred", 100],
]);
const LARGE = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);
const PARTS = new Map<string, number>([
  ["half", 2],
  ["halves", 2],
  ...["third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].map(
    (word, at): [string, number] => [word, at + 3],
  ),
  ["fourth", 4],
]);
const MULTIPLES: [RegExp, number][] = [
  [/^hal[fv]/, 0.5],
  [/^(?:twice|doubl)/, 2],
  [/^(?:thrice|tripl)/, 3],
  [/^quadrupl/, 4],
];

const SCALES = [...BELOW_A_THOUSAND.keys(), ...LARGE.keys()].join("|");
const UNDER_100 = `(?:${TENS.join("|")})(?:-(?:${ONES.join("|")}))?|${TEENS.join("|")}|${ONES.join("|")}|zero`;
const SCALED = String.raw`(?:${UNDER_100}|half an?|an?)(?:[ -](?:${SCALES})\b)+(?: and (?:${UNDER_100})\b)?`;
/** "an hour" is a number only after a hedge, "an order of magnitude" always. */
const SINGLE = String.raw`(?<=(?:under|within|than|about|over|in) )an?(?= (?:hour|minute|day|week)\b)|\ban?(?= order of magnitude)`;
/** "a third" may be an ordinal: it is a fraction only before "of", "the", a comparison and the like. */
const COMPARED = String.raw`(?= (?:of|the|less|fewer|lower|smaller|as|its)\b)`;
const PART = String.raw`(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b`;
const HEDGED = "(?<=\\b(?:about|nearly|roughly|almost|over|by|only|just|approximately|around|to) )";
const FRACTION = String.raw`${HEDGED}an? ${PART}(?! [a-z])|(?:${ONES.join("|")})[ -]${PART}(?! order)|an? ${PART}${COMPARED}`;
const MULTIPLE = String.raw`twice|thrice|doubl(?:es|ed|ing)|tripl(?:ed|ing)|quadrupl(?:es|ed|ing)|halv(?:es|ed|ing)|(?<!(?:first|second|other|latter|next) )half(?!-)|(?:double|triples?)(?= (?:the|its|that|their|our)\b)`;

/** Patterns of numbers in words. */
export const IN_WORDS = { fraction: FRACTION, scaled: SCALED, single: SINGLE, multiple: MULTIPLE };
/** A plain number below a hundred. */
export const PLAIN = `(?:${UNDER_100})`;

/** "two hundred thousand", "half a million", "twenty-five". */
export function valueOfWords(phrase: string): number {
  let total = 0;
  let current = 0;
  for (const word of phrase.toLowerCase().split(/[\s-]+/)) {
    const large = LARGE.get(word);
    const times = BELOW_A_THOUSAND.get(word);
    if (large !== undefined) {
      total += (current || 1) * large;
      current = 0;
    } else if (times !== undefined) current = (current || 1) * times;
    else current += SMALL.get(word) ?? (/^an?$/.test(word) && phrase.length < 3 ? 1 : 0);
  }
  return total + current;
}

/** "two-thirds": 2/3. */
export function valueOfFraction(phrase: string): number {
  const [count = "", part = ""] = phrase.toLowerCase().split(/[\s-]+/);
  const under = PARTS.get(part) ?? PARTS.get(part.replace(/s$/, "")) ?? 1;
  return (SMALL.get(count) ?? 1) / under;
}

/** "twice", "halving". */
export const valueOfMultiple = (word: string): number =>
  MULTIPLES.find(([shape]) => shape.test(word.toLowerCase()))?.[1] ?? 0;
