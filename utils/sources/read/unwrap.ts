import { isAuthors, isPerson } from "./looks";

/** Wrapped text is narrower than this. */
const WIDEST = 120;
/** What begins a line of its own: items, addresses, labels. */
const BEGINS = /^(?:[-*+•#>|]|\[\d|\d+[.)]\s|https?:|\(https?:|[A-Z][\w ]{2,16}: )/;
/** Most wrapped lines end at most so far before the width. */
const SPREAD = 12;
/** So many lines after each other end alike only where a text was wrapped. */
const MIN_RUN = 2;
/** Shorter lines say nothing of the width. */
const NARROWEST = 40;

const firstWord = (line: string) => /\S+/.exec(line)?.[0] ?? "";

/** Whether the next line's first word had no room in this one. */
const isFull = (line: string, next: string, width: number) =>
  line.trim() !== "" &&
  next.trim() !== "" &&
  line.length <= width &&
  line.length + 1 + firstWord(next).length > width;

/** How many lines in a row go on in the next one, in small letters as sentences do. */
function longestRun(lines: readonly string[], width: number): number {
  let [run, longest] = [0, 0];
  lines.forEach((line, at) => {
    const next = lines[at + 1] ?? "";
    run = isFull(line, next, width) && !BEGINS.test(next.trim()) ? run + 1 : 0;
    if (/^\p{Ll}/u.test(next.trim())) longest = Math.max(longest, run);
  });
  return longest;
}

/** The width that a text was wrapped at: just above where most lines end; null where it was not. */
function widthOf(lines: readonly string[]): number | null {
  const lengths = lines
    .filter((line) => !line.includes("://"))
    .map((line) => line.length)
    .filter((length) => length >= NARROWEST);
  if (lengths.some((length) => length > 2 * WIDEST)) return null;
  const ending = (width: number) =>
    lengths.filter((length) => length <= width && length > width - SPREAD).length;
  const widths = [...new Set(lengths)].filter((length) => length <= WIDEST);
  const width = widths.toSorted((a, b) => ending(b) - ending(a) || b - a)[0];
  if (width === undefined) return null;
  return longestRun(lines, width) >= MIN_RUN && ending(width) * 4 > lengths.length ? width : null;
}

/** Lines that a mail programme broke at a width put together again; other lines stay as they are. */
export function unwrapped(lines: readonly string[]): readonly string[] {
  const width = widthOf(lines);
  if (width === null) return lines;
  const whole: string[] = [];
  let before = "";
  for (const line of lines) {
    if (
      isFull(before, line, width) &&
      !BEGINS.test(line.trim()) &&
      !isAuthors(line) &&
      !isPerson(line)
    )
      whole.push(`${whole.pop()} ${line.trim()}`);
    else whole.push(line);
    before = line;
  }
  return whole;
}
