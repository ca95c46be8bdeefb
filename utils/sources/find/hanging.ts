import { citedTitle } from "./citation";

const NUMBERED = /^\s{0,8}(?:\[\w{1,8}\]|\(\d{1,3}\)|[A-Z]{0,2}\d{1,3}\.)\s/;
const LABEL = /^\s{0,8}[[(]?\w{1,8}[\]).]\s{1,9}/;
/** A reference goes over no more lines. */
const MOST = 12;

/** Where the lines below one end that stand further in. */
function endOfHanging(lines: readonly string[], at: number): number {
  const indent = (lines[at] ?? "").search(/\S/);
  let end = at + 1;
  while (end < lines.length && end - at < MOST) {
    const line = lines[end] ?? "";
    if (line.trim() === "" || NUMBERED.test(line) || line.search(/\S/) <= indent) break;
    end++;
  }
  return end;
}

const inOneLine = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .join(" ")
    .replaceAll(/\s+/g, " ");

/** Numbered references of plain text, each in one line where its lines are a citation together. */
export function hangingJoined(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const end = NUMBERED.test(line) ? endOfHanging(lines, at) : at + 1;
    const whole = end - at > 1 ? inOneLine(lines.slice(at, end)) : "";
    if (whole !== "" && citedTitle(whole.replace(LABEL, "")) !== null) {
      joined.push(whole);
      at = end - 1;
    } else joined.push(line);
  }
  return joined;
}
