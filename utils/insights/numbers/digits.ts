import { countedNoun } from "@/utils/insights/counted";

import { SIDE, draftOf } from "./draft";
import { DEVIATION, NAME } from "./masks";
import { ATTACHED } from "./measures";
import type { Draft } from "./mention";
import { UNIT } from "./units";

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}|\d{1,3},\d{1,2}(?=\s?%)|\d+(?:\.\d+)?|(?<![\w.])\.\d+`;
const POWER = String.raw`(?:(?:\s?[×x·]\s?)10\s?\^\s?-?\d{1,3}|[eE][+-]?\d{1,3}(?![\w]))`;
const SCALE = String.raw`\s?[KMBT](?![A-Za-z\d])|\s?k(?![A-Za-z\d])|(?<=\d)[mb](?= (?:param|token|model|LLM))|[\s-](?:thousand|million|billion|trillion|mn|bn)\b|\s?[千万萬亿億兆]`;
/** The digits must not continue into a name; a unit or the ending of a rank may follow. */
const END = String.raw`(?![A-Za-zÀ-ɏͰ-Ͽ\d]|[.,]\d)|(?=${ATTACHED})|(?=(?:st|nd|rd|th)\b.{0,12}\b(?:rank|place|position)\b)`;
const SIGN = String.raw`(?:[+~≈≃><≥≤-]\s?|\bsub-)?`;

const IN_DIGITS = new RegExp(
  String.raw`(?=[\d+~≈≃><≥≤.s-])(?<![\w.^@${NAME}${DEVIATION}])(?<!(?<![%×)]),)(?<!(?<![\d%×x])[/-])(?<!(?<![a-z])\d:)(${SIGN})(?:(1(?=\/)|[2-5](?=\/\d (?:of|the)\b))\/(\d{1,4})(?:th|rd)?(?![\d/]|\.\d|\s?%)|10\s?\^\s?(-?\d{1,3})|(${DIGITS})(${POWER})?(${SCALE})?)(${DEVIATION}*)(?!${DEVIATION})(\+?)(?:(${UNIT})(?:${DEVIATION}*)|(?:${END}))`,
  "g",
);
const SCALES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  亿: 1e8,
  億: 1e8,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  trillion: 1e12,
  兆: 1e12,
};
/** Thousands separators: commas, and the full stops of "1.500.000". The comma of "0,5 %" is decimal. */
const THOUSANDS = /,(?=\d{3})|(?<=^\d{1,3}(?:\.\d{3}){0,8})\.(?=\d{3}\.)|(?<=\.\d{3})\.(?=\d{3}$)/g;
/** "500.000 frames": the full stop separates thousands, but only if things are counted. */
const ROUND = /^[1-9]\d{0,2}\.000$/;

const plainValue = (digits: string) => Number(digits.replaceAll(THOUSANDS, "").replace(",", "."));
const exponentOf = (power: string) =>
  Number(/-?(?<!\d)\d+$/.exec(power.replace(/^\s?[×x·]\s?10/, ""))?.[0] ?? 0);
const scaleOf = (scale: string) => SCALES[scale.trim().replace(/^-/, "").toLowerCase()] ?? 1;

function digitsOf(match: RegExpMatchArray, text: string): Draft {
  const [
    whole,
    sign = "",
    over,
    under,
    tens,
    digits = "",
    power = "",
    scale = "",
    ,
    plus,
    unit = "",
  ] = match;
  const outer = match.index ?? 0;
  const end = outer + whole.length;
  let value = plainValue(digits) * scaleOf(scale);
  if (ROUND.test(digits) && countedNoun(text.slice(end, end + SIDE)) !== "") value *= 1000;
  if (under !== undefined) value = Number(over) / Number(under);
  else if (tens !== undefined) value = 10 ** Number(tens);
  else if (power !== "") value *= 10 ** exponentOf(power);
  return draftOf(
    {
      outer,
      sign,
      start: outer + sign.length,
      end,
      value,
      unit,
      multiple: under !== undefined,
      plus: plus === "+",
      worded: false,
      counted: scale !== "" || /,\d{3}/.test(digits),
    },
    text,
  );
}

/** The numbers written in digits; `left` is the text with names masked. */
export const inDigits = (text: string, left: string): Draft[] =>
  [...left.matchAll(IN_DIGITS)].map((match) => digitsOf(match, text));
