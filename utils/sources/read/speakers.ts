/** "[11/02/2022 6:12 PM] ", "02/03/2023, 18:10 - ", "[18:10] ": when something was said. */
const WHEN = String.raw`\[?(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[AP]M)?\]?(?:\s-)?\s`;
/** Who said it, before what was said: "Jo: ", "<jo> ". */
const SPOKEN = new RegExp(String.raw`^${WHEN}(?:<[^<>\n]{1,40}>|[^:<>\n]{1,40}:)\s`, "i");
/** A line of its own for who says what follows: "Jo T.  9:40 AM", "[11/02/2022 6:12 PM] jo". */
const SPEAKER = new RegExp(
  String.raw`^(?:\[(?:\d{1,4}[/.-]){2}\d{1,4},?\s\d{1,2}:\d\d(?:\s?[AP]M)?\]\s[^:\n]{1,40}|[\w. ]{1,30}\s{1,3}\d{1,2}:\d\d\s?[AP]M)$`,
  "i",
);
/** So many are a conversation. */
const FEWEST = 3;

/** What was said in an exported conversation, without who said it when; other texts stay as they are. */
export function withoutSpeakers(text: string): string {
  const lines = text.split("\n");
  const spoken = lines.filter((line) => SPOKEN.test(line) || SPEAKER.test(line.trim()));
  if (spoken.length < FEWEST) return text;
  return lines
    .map((line) => {
      if (SPEAKER.test(line.trim())) return "";
      return SPOKEN.test(line) ? `\n${line.replace(SPOKEN, "")}` : line;
    })
    .join("\n");
}
