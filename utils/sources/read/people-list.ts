import { MAX_NAME, MOST_AUTHORS } from "@/utils/domain/authors";
import { isPerson } from "./looks";
import { MORE, namesOf, plainPeople, SUFFIX, withoutOthers } from "./person-name";

/** More than the names that are kept take; the rest of a longer list is not looked at. */
const LONGEST = MOST_AUTHORS * MAX_NAME * 2;

/** What parts names and nothing else. */
const SURE = /[;；，、|]|\s[·•]\s/;
const COMMA = ",";
const AND = /,? (?:and|&|und|et) (?!al\b)/i;
/** "A.", "J.-P.", "AM" behind a family name. */
const INITIALS = /^(?:\p{Lu}\p{M}?\.?[\s-]?){1,4}$/u;
/** Scripts that write a name without a blank. */
const UNSPACED = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
/** Who signs together. */
const TOGETHER = /\b(?:team|collaboration|consortium|group|labs?|project|initiative|authors)\b/i;
/** "Lovelace" and "van Dijk", before a comma. */
const FAMILY = /^(?:\p{Ll}{2,3} ){0,3}\p{Lu}[\p{L}\p{M}'’-]+$/u;
/** "Ada", "Jan Peter", "J. A. B." behind it. */
const GIVEN = /^(?:\p{Lu}[\p{L}\p{M}'’-]+(?: |$)){1,2}$|^\p{Lu}\S{0,40}(?: \p{Lu}\.?){0,4}$/u;
/** So many of a list's names have a first name, too. */
const MOST = 0.7;

/** The names in parts of a list; a part that is refused may be somebody, too. */
const namesIn = (parts: readonly string[]): string[] =>
  parts.flatMap((part) => {
    const names = namesOf(part);
    return names.length === 0 && /\p{L}/u.test(part) ? [MORE] : names;
  });

const isWhole = (part: string): boolean => part.includes(" ") || UNSPACED.test(part);

/** "García Márquez", which counts where a list has no other commas. */
const LONG_FAMILY = /^(?:\p{Lu}[\p{L}\p{M}'’-]+(?: |$)){2,3}$/u;
const SHORT_GIVEN = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;

const isTurned = (family: string, given: string): boolean =>
  FAMILY.test(family) && GIVEN.test(given);

/** "Lovelace, A., Babbage, C.": family names and initials in turn, put together; null for others. */
function paired(parts: readonly string[]): string[] | null {
  const isTurns = parts.length > 1 && parts.length % 2 === 0;
  const isOne = (part: string, at: number) => (at % 2 === 0 ? FAMILY : INITIALS).test(part);
  if (!isTurns || !parts.every(isOne)) return null;
  return parts.flatMap((part, at) => (at % 2 === 0 ? [`${part}, ${parts[at + 1]}`] : []));
}

/** Names between commas; none where it is not sure what the commas part. */
function byCommas(text: string): string[] {
  // Numbers of workplaces have commas between them, too.
  const parts = text
    .split(AND)
    .flatMap((part) => part.split(COMMA))
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  const pairs = paired(parts);
  if (pairs) return namesIn(pairs);
  const [first = "", ...others] = parts;
  const whole = parts.filter(isWhole).length;
  if (others.length === 1 && isTurned(first, others[0] ?? "")) return namesIn([parts.join(", ")]);
  return whole >= MOST * parts.length ? namesIn(parts) : [];
}

/** Whether a part of a list is one name: "Lovelace, Ada", "Lovelace, Ada, Jr.", "Fold Team". */
function isOneName(part: string): boolean {
  const [family = "", given, ...suffixes] = part.split(COMMA).map((one) => one.trim());
  if (given === undefined) return true;
  const isLong = LONG_FAMILY.test(family) && SHORT_GIVEN.test(given);
  return suffixes.length < 2 && (FAMILY.test(family) || isLong || SUFFIX.test(given));
}

/** A part of a list that something surer than commas parts: one name, or names between commas after all. */
export const namesOfPart = (part: string): string[] =>
  isOneName(part) ? namesIn([part]) : byCommas(part);

/** "Lovelace, Ada and Babbage, Charles": each with one comma. */
const isTurnedEach = (parts: readonly string[]) =>
  parts.length > 1 && parts.every((part) => part.split(COMMA).length === 2 && isOneName(part));

/** One name alone, which a word of any kind could be. */
const alone = (text: string): string[] =>
  namesOf(text).filter((one) => isPerson(one) || UNSPACED.test(one) || TOGETHER.test(one));

/** Names in a text without markup, and without what stands for others. */
function listed(text: string): string[] {
  const parts = text.split(SURE).filter((part) => part.trim() !== "");
  if (parts.length > 1) return parts.flatMap(namesOfPart);
  const [one = ""] = parts;
  const halves = one.split(AND);
  if (isTurnedEach(halves)) return namesIn(halves);
  return one.includes(COMMA) || halves.length > 1 ? byCommas(one) : alone(one);
}

/** A text in one line; names in lines of their own are parted as by semicolons, others go on. */
function plainLines(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isList = lines.length > 1 && lines.every((line) => !/[,;]| and /.test(line));
  return isList ? lines.map(plainPeople).join(";") : plainPeople(text);
}

/**
 * The people that a text lists, in order, each in one form, and `MORE` where it names not all of them;
 * none where it is not sure who they are.
 */
export function peopleIn(text: string): string[] {
  const start = plainLines(text.slice(0, LONGEST));
  // The last name of a list that was cut may be cut, too.
  if (text.length > LONGEST) return [...listed(start.replace(/[,;][^,;]{0,200}$/, "")), MORE];
  const [names, ...more] = withoutOthers(start);
  const people = listed(names);
  return people.some((one) => one !== MORE) ? [...people, ...more] : [];
}
