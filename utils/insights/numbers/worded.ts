import { SIDE, draftOf } from "./draft";
import { DEVIATION, KIND, NAME } from "./masks";
import { measureOf } from "./measures";
import type { Draft } from "./mention";
import { UNIT } from "./units";
import { IN_WORDS, PLAIN, valueOfFraction, valueOfMultiple, valueOfWords } from "./words";

const WORDED = new RegExp(
  String.raw`(?=[zothfsendqa])(?<![\w${NAME}${DEVIATION}-])(?:(${IN_WORDS.fraction})|(${IN_WORDS.scaled}|${PLAIN}(?=\b|fold)|${IN_WORDS.single})(${UNIT})?(?!-(?:${KIND})|\w)|(${IN_WORDS.multiple})(?!\w))`,
  "gi",
);

function wordsOf(match: RegExpMatchArray, text: string): Draft[] {
  const [whole, fraction, phrase, unit = "", multiple] = match;
  const start = match.index ?? 0;
  let value = 0;
  if (fraction !== undefined) value = valueOfFraction(fraction);
  else if (multiple !== undefined) value = valueOfMultiple(multiple);
  else if (phrase !== undefined) value = valueOfWords(phrase);
  // "One" without any unit is a pronoun.
  if (phrase?.toLowerCase() === "one" && unit === "") {
    const measured = measureOf("", text.slice(start + whole.length, start + whole.length + SIDE));
    if (measured === "") return [];
  }
  return [
    draftOf(
      {
        outer: start,
        sign: "",
        start,
        end: start + whole.length,
        value,
        unit,
        multiple: phrase === undefined,
        plus: false,
        worded: true,
        counted: phrase !== undefined && value >= 1000,
      },
      text,
    ),
  ];
}

/** The numbers written in words; `left` is the text with names masked. */
export const inWords = (text: string, left: string): Draft[] =>
  [...left.matchAll(WORDED)].flatMap((match) => wordsOf(match, text));
