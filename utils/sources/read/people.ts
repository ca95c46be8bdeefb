import { NameParts } from "./name-parts";

/**
 * A line that names people, a paper and where it appeared, without people and places: "Ada L., Bob M.
 * Title. ICML" and "Title, Ada L., Bob M." are both "Title". One person alone counts where `single`
 * says that the lines beside this one name people.
 */
export function withoutPeople(line: string, single: boolean): string {
  const several = afterPeople(line, 2) ?? beforePeople(line, 2);
  const alone = () => afterPeople(line, 1) ?? beforePeople(line, 1);
  return several ?? (single ? alone() : null) ?? line;
}

function afterPeople(line: string, least: number): string | null {
  const parts = new NameParts(line);
  for (const { 0: mark, index } of line.matchAll(/[.:]\s+|\s[–—-]\s/g)) {
    const after = index + mark.length;
    // "Ada J. Lovelace": a full stop behind an initial ends no list of people.
    if (mark.startsWith(".") && /\b\p{Lu}$/u.test(line.slice(0, index))) continue;
    if (parts.before(index) >= least && line.includes(" ", after))
      return firstSentence(line.slice(after));
  }
  return null;
}

/** People at the end, after a comma or a full stop, as many as there are. */
function beforePeople(line: string, least: number): string | null {
  const text = line.replace(/(?<![\s.,])[\s.,]+$/, "");
  const parts = new NameParts(text);
  let title: string | null = null;
  for (const { 0: mark, index } of [...text.matchAll(/[.,]\s+|\s[–—-]\s/g)].toReversed()) {
    const isPeople = parts.from(index + mark.length) >= least;
    if (!isPeople && title !== null) break;
    if (isPeople) title = text.slice(0, index);
  }
  return title;
}

/** What precedes a full stop, where a venue or people follow. */
const firstSentence = (text: string): string =>
  /^(.{12,}?[^A-Z\s.])\.\s+\S/.exec(text)?.[1] ?? text;
