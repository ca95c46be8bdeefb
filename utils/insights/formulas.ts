const FORMULA = /(?<!\\)\$([^$]{1,200})\$/g;

/** "costs $5 and $6": money has a space before the second dollar sign; a formula has none, or has TeX commands. */
const isFormula = (content: string) =>
  content.includes("\\") || /^\s/.test(content) || !/\s$/.test(content);

/** Offsets of the dollar signs of TeX formulas in a text, without those of amounts of money. */
export function formulaSigns(text: string): number[] {
  return [...text.matchAll(FORMULA)].flatMap(({ index, 0: found, 1: content = "" }) =>
    isFormula(content) ? [index, index + found.length - 1] : [],
  );
}
