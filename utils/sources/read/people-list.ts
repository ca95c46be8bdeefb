import { MAX_NAME, MOST_AUTHORS } from "@/utils/domain/authors";
import { isPerson } from "./looks";
import { personName, plainPeople } from "./person-name";

/** More than the names that are kept take; the rest of a longer list is not looked at. */
const LONGEST = MOST_AUTHORS * MAX_NAME * 2;

/** What parts names and nothing else. */
const SURE = /[;；，、\n|]|\s[·•]\s/;
const COMMA = ",";
const AND = /,? (?:and|&|und|et) (?!al\b)/i;
/** "A.", "J.-P.", "AM" behind a family name. */
const INITIALS = /^(?:\p{Lu}\p{M}?\.?[\s-]?){1,4}$/u;
/** Scripts that write a name without a blank. */
const UNSPACED = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
/** Who signs together. */
const TOGETHER = /\b(?:team|collaboration|consortium|group|labs?|project|initiative|authors)\b/i;
/** "van Dijk", the family name before a comma. */
const PARTICLE = /^(?:\p{Ll}{2,3} ){1,3}\p{Lu}\S+$/u;
/** So many of a list's names have a first name, too. */
const MOST = 0.7;

const namesIn = (parts: readonly string[]): string[] =>
  parts.flatMap((part) => personName(part) ?? []);

const isWhole = (part: string): boolean => part.includes(" ") || UNSPACED.test(part);

/** "Lovelace, A., Babbage, C.": family names and initials in turn, put together; null for others. */
function paired(parts: readonly string[]): string[] | null {
  const isTurns = parts.length > 1 && parts.length % 2 === 0;
  if (!isTurns || !parts.every((part, at) => at % 2 === 0 || INITIALS.test(part))) return null;
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
  const isTurned = others.length === 1 && (whole < 2 || PARTICLE.test(first));
  if (isTurned && !UNSPACED.test(first)) return namesIn([parts.join(", ")]);
  return whole >= MOST * parts.length ? namesIn(parts) : [];
}

/** "Lovelace, Ada and Babbage, Charles": each with one comma. */
const isTurnedEach = (parts: readonly string[]) =>
  parts.length > 1 && parts.every((part) => part.split(COMMA).length === 2);

/** One name alone, which a word of any kind could be. */
function alone(text: string): string[] {
  const name = personName(text);
  const isName = name !== null && (isPerson(name) || UNSPACED.test(name) || TOGETHER.test(name));
  return isName ? [name] : [];
}

/** The people that a text lists, in order, each in one form; none where it is not sure who they are. */
export function peopleIn(text: string): string[] {
  const start = text.slice(0, LONGEST);
  const sure = start.includes("\n")
    ? start.split("\n").map(plainPeople).join("\n")
    : plainPeople(start);
  // The last name of a list that was cut may be cut, too.
  const list = text.length > LONGEST ? sure.slice(0, sure.search(/[,;][^,;]*$/)) : sure;
  const parts = list.split(SURE).filter((part) => part.trim() !== "");
  if (parts.length > 1) return namesIn(parts);
  const [one = ""] = parts;
  const halves = one.split(AND);
  if (isTurnedEach(halves)) return namesIn(halves);
  return one.includes(COMMA) || halves.length > 1 ? byCommas(one) : alone(one);
}
