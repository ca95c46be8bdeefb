/** No abstract is longer. */
const LONGEST = 60_000;

/** White space other than single blanks between words. */
const SPACED = /[^\S ]|\s\s|^\s|\s$/;

/** A text without its line breaks and doubled spaces, no longer than any abstract. */
export function oneLine(text: string): string {
  const line = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  return SPACED.test(line) ? line.replaceAll(/\s+/g, " ").trim() : line;
}
