/** Dots that lead to the number of a page, at the end of a line. */
const LEADERS = /(?:\s?\.){4,200}\s{0,40}(?:\d{1,4}|[ivxlc]{1,8})?\s{0,9}$/i;
/** So many lines are a table of contents. */
const FEWEST = 3;

/** Whether a line goes on in the next one, which has the dots: it stands as far left, and has none. */
const isOpen = (line: string | undefined): line is string =>
  line !== undefined && /^\S/.test(line) && line.length > 20 && !LEADERS.test(line);

/** A printed table of contents without the dots and the pages behind its titles; wrapped titles put together. */
export function withoutLeaders(text: string): string {
  const lines = text.split("\n");
  if (lines.filter((line) => LEADERS.test(line)).length < FEWEST) return text;
  const bare: string[] = [];
  let above: string | undefined;
  for (const line of lines) {
    const isLed = LEADERS.test(line);
    const title = isLed ? line.replace(LEADERS, "") : line;
    if (isLed && isOpen(above)) bare.push(`${bare.pop()} ${title.trim()}`);
    else bare.push(title);
    above = line;
  }
  return bare.join("\n");
}
