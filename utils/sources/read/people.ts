import { isAuthors, isPerson } from "./looks";

/**
 * A line that names people, a paper and where it appeared, without people and places: "Ada L., Bob M.
 * Title. ICML" and "Title, Ada L., Bob M." are both "Title". One person alone counts where `single`
 * says that the lines beside this one name people.
 */
export function withoutPeople(line: string, single: boolean): string {
  const isPeople = (text: string) => isAuthors(text) || (single && isPerson(text));
  return afterPeople(line, isPeople) ?? beforePeople(line, isPeople) ?? line;
}

type IsPeople = (text: string) => boolean;

function afterPeople(line: string, isPeople: IsPeople): string | null {
  for (const { 0: mark, index } of line.matchAll(/[.:]\s+|\s[–—-]\s/g)) {
    const rest = line.slice(index + mark.length);
    if (isPeople(line.slice(0, index)) && rest.includes(" ")) return firstSentence(rest);
  }
  return null;
}

/** People at the end, after a comma or a full stop, as many as there are. */
function beforePeople(line: string, isPeople: IsPeople): string | null {
  const text = line.replace(/[\s.,]+$/, "");
  let title: string | null = null;
  for (const { 0: mark, index } of [...text.matchAll(/[.,]\s+|\s[–—-]\s/g)].toReversed()) {
    if (!isPeople(text.slice(index + mark.length)) && title === null) continue;
    if (!isPeople(text.slice(index + mark.length))) break;
    title = text.slice(0, index);
  }
  return title;
}

/** What precedes a full stop, where a venue or people follow. */
const firstSentence = (text: string): string =>
  /^(.{12,}?[^A-Z\s.])\.\s+\S/.exec(text)?.[1] ?? text;
