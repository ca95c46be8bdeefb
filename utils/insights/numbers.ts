import type { Bound, Span } from "@/utils/domain/insights";

/** A number as a text states it. */
export interface NumberMention extends Span {
  value: number;
  /** `%`, `×`, `points`, or empty; nouns are found later. */
  unit: string;
  from: number | null;
  bound: Bound | null;
  /** Written with a plus. */
  signed: boolean;
  /** Written as a word ("three", "half"). */
  worded: boolean;
  /** Carries a comma, K, M, "million": a count. */
  counted: boolean;
}

const WORDS: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  hundred: 100,
};
const MULTIPLES: Record<string, [value: number, unit: string]> = {
  half: [0.5, "×"],
  halving: [0.5, "×"],
  halves: [0.5, "×"],
  twice: [2, "×"],
  doubles: [2, "×"],
  doubling: [2, "×"],
  tripling: [3, "×"],
  triples: [3, "×"],
  "one third": [1 / 3, "×"],
  "a third": [1 / 3, "×"],
  "a quarter": [0.25, "×"],
  "a fifth": [0.2, "×"],
  "a tenth": [0.1, "×"],
};
const POWERS: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  billion: 1e9,
  t: 1e12,
  trillion: 1e12,
};

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)`;
const UNITS = String.raw`(?:\s?%p?(?:age)?(?:\s?points?\b)?|\s?percent(?:age)?(?:\s?points?\b)?|-?\s?(?:percentage |accuracy )?points?\b|[\s-]?pp\b|\s?×|x(?![\w])|[ -]?times\b(?! as many)|[ -]?fold\b)`;
const SHAPE = new RegExp(
  String.raw`(?<![\w.,^@:×])(?<!(?<![\d%×])[/-])([+~><≥≤-]?\s?)(?:(1)\/(\d{1,4})(?!\d)|(${DIGITS})(?:(?:\s?([kKMBT])\b|[\s-](thousand|million|billion|trillion)\b))?(\+?)(${UNITS})?|(${Object.keys(WORDS).join("|")})\b(${UNITS})?|(${Object.keys(MULTIPLES).join("|")})\b)`,
  "gi",
);
/** Commas, and the full stop of "500.000 frames". */
const THOUSANDS = /,|(?<=^[1-9]\d{0,2})\.(?=000$)/g;
const RANGE = /^\s?(?:–|—|--?|\/|to)\s?$/;
const BEFORE: [RegExp, Bound][] = [
  [
    /(?:up to|maximum(?: [\w-]+){0,3} of|as much as|less than|fewer than|within|below|at most|maximum) ?(?:an? )?(?:additional )?(?:≤|<)?$/i,
    "up to",
  ],
  [/(?:more than|over|exceeding|greater than|above|surpassing) (?:an? )?$/i, "over"],
  [/(?:at least|no less than|minimum of) (?:an? )?$/i, "at least"],
  [
    /(?:about|around|near|nearly|approximately|roughly|almost|approaching|approx\.|some) (?:an? )?$/i,
    "about",
  ],
];
const SIGNS: Record<string, Bound> = {
  "~": "about",
  ">": "over",
  "≥": "at least",
  "<": "up to",
  "≤": "up to",
};

function unitOf(written: string): string {
  const unit = written.trim().toLowerCase();
  if (/points?|pp|%p/.test(unit)) return "points";
  if (/%|percent/.test(unit)) return "%";
  return unit === "" ? "" : "×";
}

function boundOf(sign: string, before: string): Bound | null {
  const signed = SIGNS[sign.trim()];
  if (signed !== undefined) return signed;
  return BEFORE.find(([shape]) => shape.test(before))?.[1] ?? null;
}

function mentionOf(match: RegExpMatchArray, text: string): NumberMention {
  const [
    whole,
    sign = "",
    one,
    under,
    digits,
    letter,
    power,
    plus,
    unit,
    word,
    wordUnit,
    multiple,
  ] = match;
  const at = match.index ?? 0;
  const scale = POWERS[(letter ?? power ?? "").toLowerCase()] ?? 1;
  const [many, manyUnit] = MULTIPLES[multiple?.toLowerCase() ?? ""] ?? [0, ""];
  let value = many;
  if (one !== undefined) value = 1 / Number(under);
  else if (digits !== undefined) value = Number(digits.replaceAll(THOUSANDS, "")) * scale;
  else if (word !== undefined) value = WORDS[word.toLowerCase()] ?? 0;
  const start = at + sign.length;
  const negative = sign === "-" && /^$|[\s(=]/.test(text.slice(Math.max(0, at - 1), at));
  return {
    start,
    end: at + whole.length,
    value: negative ? -value : Number(value.toPrecision(12)),
    unit: one === undefined ? manyUnit || unitOf(unit ?? wordUnit ?? "") : "×",
    from: null,
    bound:
      boundOf(sign, text.slice(Math.max(0, start - sign.length - 32), start - sign.length)) ??
      (plus === "+" ? "over" : null),
    signed: sign.startsWith("+"),
    worded: word !== undefined || multiple !== undefined,
    counted: scale > 1 || (digits?.includes(",") ?? false),
  };
}

/** Joins ranges ("15-20%"), and folds "from X to Y", "X → Y" and "74% (67%)" into one mention. */
function joined(all: NumberMention[], text: string): NumberMention[] {
  const kept: NumberMention[] = [];
  for (const mention of all) {
    const last = kept.at(-1);
    const between = last === undefined ? "" : text.slice(last.end, mention.start).trim();
    if (last === undefined) {
      kept.push(mention);
      continue;
    }
    const lead = text.slice(Math.max(0, last.start - 24), last.start);
    const arrow =
      between === "→" ||
      (/^(?:\([^)]{1,20}\) |[a-z]{1,5} )?to(?: \w+)?$/.test(between) &&
        /\bfrom (?:an? )?(?:average of )?(?:about |around )?$/i.test(lead)) ||
      (between === "to" && lead.endsWith("(")) ||
      // "12.69% to 10.46%" falls; "60% to 75%" may be a range.
      (between === "to" && last.unit === "%" && mention.unit === "%" && last.value > mention.value);
    if (arrow) {
      kept[kept.length - 1] = { ...mention, from: last.value, unit: mention.unit || last.unit };
      continue;
    }
    if (RANGE.test(between) && last.unit === "") last.unit = mention.unit;
    if (
      /^(?:and|,|, and)$/.test(between) &&
      last.unit === "" &&
      mention.unit !== "" &&
      !last.worded
    )
      last.unit = mention.unit;
    kept.push(mention);
  }
  return kept;
}

/** Versions, telephone numbers, dates and DOIs: digits in several parts. */
const IN_PARTS =
  /(?<![\w.,-])\+?\d{1,4}(?:[.-]\d{1,4}){2,6}(?![\w%])|\+\d{1,3}(?:[ -]\(?\d{2,4}\)?){1,2}(?:[ -]\d{2,5}){1,3}(?!\d)|(?<![\w.,-])0\d{1,4}[ /-]\d{3,9}(?![\w%])|(?<![\w.])10\.\d{4,9}\/[^\s,;]{1,60}/g;

const blank = (text: string) => text.replace(IN_PARTS, (parts) => " ".repeat(parts.length));

/** Every number of a mended text, in order. */
export function numbersOf(text: string): NumberMention[] {
  return joined(
    [...blank(text).matchAll(SHAPE)].map((match) => mentionOf(match, text)),
    text,
  );
}
