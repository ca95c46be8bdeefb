/** A text as words in lower case, separated by single spaces, with a mapping to the original. */
export interface Words {
  /** A space follows every word, also the last. */
  text: string;
  all: readonly string[];
  /** Offset in the given text of the character at `index` of `text`. */
  toGiven: (index: number) => number;
}

const isWordy = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

/** Index of the last of the ascending numbers that is not over a limit; 0 if all are. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Splits at everything but ASCII letters and digits: "Chain-of-Thought" is "chain of thought". */
export function wordsOf(given: string): Words {
  const words: string[] = [];
  /** The start of each word in `text` and in the given text. */
  const [starts, origins]: [number[], number[]] = [[], []];
  let length = 0;
  let start = -1;
  for (let at = 0; at <= given.length; at++) {
    if (at < given.length && isWordy(given.charCodeAt(at))) {
      if (start < 0) start = at;
      continue;
    }
    if (start < 0) continue;
    words.push(given.slice(start, at).toLowerCase());
    starts.push(length);
    origins.push(start);
    length += at - start + 1;
    start = -1;
  }
  const toGiven = (index: number) => {
    if (index >= length) return given.length;
    const word = lastUpTo(starts, index);
    return (origins[word] ?? 0) + index - (starts[word] ?? 0);
  };
  // Joined at once: a string built by concatenation is copied again when it is first read.
  return { text: words.concat("").join(" "), all: words, toGiven };
}
