const FORMULA = /(?<!\\)\$([^$]{1,200})\$/g;

/** "costs $5 and $6": money has a blank before its second sign, and a formula has none, or commands. */
const isFormula = (content: string) =>
  content.includes("\\") || /^\s/.test(content) || !/\s$/.test(content);

/** Where the dollar signs of TeX formulas stand in a text; those of money are not among them. */
export function formulaSigns(text: string): number[] {
  return [...text.matchAll(FORMULA)].flatMap(({ index, 0: found, 1: content = "" }) =>
    isFormula(content) ? [index, index + found.length - 1] : [],
  );
}
