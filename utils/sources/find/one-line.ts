/** No abstract is longer. */
const LONGEST = 60_000;

/** A text without its line breaks and doubled spaces, no longer than any abstract. */
export const oneLine = (text: string): string =>
  text.slice(0, LONGEST).replaceAll(/\s+/g, " ").trim();
