/** More white space in a row says nothing more: long runs come from broken or hostile files. */
const MOST_SPACE = 200;
/** No line of a digest is longer, and no expression has to read more at once. */
const LONGEST_LINE = 60_000;

const SPACE = new RegExp(String.raw`(?<!\s)\s{${MOST_SPACE + 1},}`, "g");

/** A run of white space cut short; of one with line breaks, those stay that part paragraphs. */
const shortened = (run: string): string =>
  run.includes("\n") ? `\n${run.slice(0, MOST_SPACE).replaceAll(/[^\n]/g, "")}\n` : " ";

/** A text without long runs of white space, which would slow down its readers. */
export const boundedSpace = (text: string): string => text.replaceAll(SPACE, shortened);

const boundedLines = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.slice(0, LONGEST_LINE))
    .join("\n");

/** A text whose white space and lines no expression takes long for. */
export function boundedText(text: string): string {
  const bounded = boundedSpace(text);
  return bounded.length <= LONGEST_LINE ? bounded : boundedLines(bounded);
}
