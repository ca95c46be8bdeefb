/** A text as words in lower case, parted by single blanks, with the way back. */
export interface Words {
  /** Ends in a blank, so that every word does. */
  text: string;
  /** Offset in the text as given of the character at `index` of `text`. */
  toGiven: (index: number) => number;
}

const isWordy = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

/** Splits at everything but letters and digits: "Chain-of-Thought" is "chain of thought". */
export function wordsOf(given: string): Words {
  let text = "";
  const origin: number[] = [];
  let start = -1;
  for (let at = 0; at <= given.length; at++) {
    if (at < given.length && isWordy(given.charCodeAt(at))) {
      if (start < 0) start = at;
      continue;
    }
    if (start < 0) continue;
    for (let i = start; i <= at; i++) origin.push(i);
    text += `${given.slice(start, at).toLowerCase()} `;
    start = -1;
  }
  return { text, toGiven: (index) => origin[index] ?? given.length };
}
