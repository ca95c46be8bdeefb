/** Lists have fewer lines, or longer ones. */
const MOST_LINES = 20_000;
/** Characters of a line on average, its end included: papers of text have more. */
const SHORT_LINE = 25;

/** Whether a text is short lines without end, which take longer to read than anything that they hold. */
export function isOfShortLines(text: string): boolean {
  const most = Math.max(MOST_LINES, text.length / SHORT_LINE);
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0 && lines <= most; at = text.indexOf("\n", at + 1))
    lines++;
  return lines > most;
}
