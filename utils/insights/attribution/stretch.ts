/** The text between a number and a name, with counts that are capped where more makes no difference. */
export interface Stretch {
  /** Counts of words, numbers and punctuation marks, capped at 13, 3 and 2. */
  words: number;
  numbers: number;
  stops: number;
  /** The text in lower case with "#" for each number, if that is short; else null. */
  short: string | null;
}

const [MOST_WORDS, MOST_NUMBERS, MOST_STOPS, SHORT] = [13, 3, 2, 16];

const isDigit = (code: number) => code >= 48 && code <= 57;
const COMMA = ",".charCodeAt(0);
const FULL_STOP = ".".charCodeAt(0);
const STOPS = new Set(Array.from(",;:()", (stop) => stop.charCodeAt(0)));
const isBlank = (code: number) => code === 32 || (code < 14 && code > 8) || isWideBlank(code);
const isWideBlank = (code: number) => code > 159 && /\s/.test(String.fromCharCode(code));

/** Whether a number that ends before `at` continues after a comma or a full stop. */
const goesOn = (text: string, at: number, end: number) => {
  const code = text.charCodeAt(at);
  return (code === COMMA || code === FULL_STOP) && at + 1 < end && isDigit(text.charCodeAt(at + 1));
};

function shortOf(between: string): string | null {
  const short = between
    .trim()
    .toLowerCase()
    .replaceAll(/\d[\d.,]*/g, "#");
  return short.length <= SHORT ? short : null;
}

/** Examines a part of a text in one pass, no farther than needed. */
export function stretchOf(text: string, start: number, end: number): Stretch {
  let [words, numbers, stops, solid] = [0, 0, 0, 0];
  let [inWord, inNumber] = [false, false];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const blank = isBlank(code);
    if (!blank && !inWord) words++;
    inWord = !blank;
    if (isDigit(code)) {
      if (!inNumber) numbers++;
      inNumber = true;
    } else {
      inNumber = inNumber && goesOn(text, at, end);
      if (STOPS.has(code)) stops++;
      if (!blank && code !== COMMA && code !== FULL_STOP) solid++;
    }
    if (words >= MOST_WORDS && numbers >= MOST_NUMBERS && stops >= MOST_STOPS) break;
  }
  return {
    words: Math.min(MOST_WORDS, words),
    numbers: Math.min(MOST_NUMBERS, numbers),
    stops: Math.min(MOST_STOPS, stops),
    short: solid > SHORT || words >= MOST_WORDS ? null : shortOf(text.slice(start, end)),
  };
}
