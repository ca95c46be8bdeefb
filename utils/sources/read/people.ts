import { NameParts } from "./name-parts";

/** What may stand between people and the title behind them. */
const BEHIND_PEOPLE = /[.:]\s+|\s[–—-]\s/g;
/** What may stand between a title and the people behind it. */
const BEFORE_PEOPLE = /[.,]\s+|\s[–—-]\s/g;

/** A place in a line that parts people from a title: its sign, and how many people stand on their side of it. */
interface Parting {
  start: number;
  end: number;
  people: number;
}

/**
 * A line that names people, a paper and where it appeared, without people and places: "Ada L., Bob M.
 * Title. ICML" and "Title, Ada L., Bob M." are both "Title". One person alone counts where `single`
 * says that the lines beside this one name people.
 */
export function withoutPeople(line: string, single: boolean): string {
  const text = line.replace(/(?<![\s.,])[\s.,]+$/, "");
  const [after, before] = [partingsAfter(line), partingsBefore(text)];
  const title = (least: number) => behind(line, after, least) ?? beside(text, before, least);
  return title(2) ?? (single ? title(1) : null) ?? line;
}

/** "Ada J. Lovelace": a full stop behind an initial ends no list of people. */
const isInitial = (line: string, stop: number): boolean =>
  line[stop] === "." && /\b\p{Lu}$/u.test(line.slice(Math.max(0, stop - 3), stop));

function partingsAfter(line: string): Parting[] {
  const marks = [...line.matchAll(BEHIND_PEOPLE)].filter(({ index }) => !isInitial(line, index));
  if (marks.length === 0) return [];
  const parts = new NameParts(line);
  return marks.map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
    people: parts.before(index),
  }));
}

function partingsBefore(text: string): Parting[] {
  const marks = [...text.matchAll(BEFORE_PEOPLE)];
  if (marks.length === 0) return [];
  const parts = new NameParts(text);
  return marks
    .map(({ 0: mark, index }) => {
      const end = index + mark.length;
      return { start: index, end, people: parts.from(end) };
    })
    .toReversed();
}

/** What stands behind people at the beginning. */
function behind(line: string, partings: readonly Parting[], least: number): string | null {
  const last = partings.find(({ people, end }) => people >= least && line.includes(" ", end));
  return last ? firstSentence(line.slice(last.end)) : null;
}

/** What stands before people at the end, after a comma or a full stop, as many as there are. */
function beside(text: string, partings: readonly Parting[], least: number): string | null {
  const from = partings.findIndex(({ people }) => people >= least);
  if (from < 0) return null;
  const to = partings.findIndex(({ people }, at) => at > from && !(people >= least));
  const first = partings[(to < 0 ? partings.length : to) - 1];
  return first ? text.slice(0, first.start) : null;
}

/** What precedes a full stop, where a venue or people follow. */
const firstSentence = (text: string): string =>
  /^(.{12,}?[^A-Z\s.])\.\s+\S/.exec(text)?.[1] ?? text;
