/** "[3] ", "4. ", "(5) " before a reference. */
const NUMBER = /^(?:\[\d{1,4}\]|\(\d{1,3}\)|\d{1,4}[.)])\s{1,9}/;
/** What stands in a list of people: names, initials, particles, "and", "et al.". */
const OF_PEOPLE =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|and|&|et|al\.?|others|van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|y|jr\.?|sr\.?|eds?\.?|\(eds?\.?\)|…|\.{3})$/u;
/** "people, "Title," where and when" */
const QUOTED =
  /^([^"“”„«]{3,300}?)[,.:]?\s{0,3}["“„«]\s?([^"“”»]{8,300}?)[,.]?\s?["”»“][,.]?(?=\s|$)(.{0,400})$/;
/** "people. 2010. Title. Where", "people (2010). Title" */
const DATED =
  /^([^"“”]{3,400}?)[.,]?\s\(?(?:19|20)\d\d[a-z]?\)?[.:,]\s{1,3}(?=[\p{Lu}\p{N}"“$])(.{10,500})$/u;
const YEAR = /\b(?:19|20)\d\d\b/;
const DATE = /\(?\b(?:19|20)\d\d[a-z]?\b\)?:?/;
const MOST_WORDS = 120;
/** What quotes and dates need, which is cheaper to look for than they are. */
const MARK = /["“„«]/;
const YEAR_BEHIND = /\s\(?(?:19|20)\d\d/;

/** Whether a text holds nothing but people, two words at least. */
function isOfPeople(text: string): boolean {
  const words = text.split(/[\s,;]{1,9}/).filter(Boolean);
  const named = words.filter((word) => /^\p{Lu}[\p{L}\p{M}'’-]{2,}/u.test(word));
  return (
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    named.length > 0 &&
    words.every((word) => OF_PEOPLE.test(word))
  );
}

/** A reference taken apart: its title in quotes, or all that follows people and a year; null for any other text. */
export function partsOfReference(text: string): { title: string } | { rest: string } | null {
  const bare = text.replace(NUMBER, "");
  const [, before = "", title, behind = ""] = (MARK.test(bare) && QUOTED.exec(bare)) || [];
  if (
    title !== undefined &&
    /^[\p{Lu}\p{N}$¿¡]/u.test(title) &&
    YEAR.test(before + behind) &&
    isOfPeople(before.replace(DATE, ""))
  )
    return { title };
  const [, people = "", rest] = (YEAR_BEHIND.test(bare) && DATED.exec(bare)) || [];
  return rest !== undefined && people.includes(" ") && isOfPeople(people) ? { rest } : null;
}
