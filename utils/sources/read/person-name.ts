import { MAX_NAME } from "@/utils/domain/authors";
import { textOfTex } from "@/utils/domain/folding/tex-text";
import { withoutMarkup } from "./inline-markup";
import { oneLine } from "./plain";

/** Longer texts are no names, whatever stands in them. */
const LONGEST = 400;
const MOST_WORDS = 12;

/** Names as most sources write them, with nothing to mend: "Ada Lovelace", "Edsger W. van Dijk". */
const PLAIN = /^\p{Lu}[\p{L}\p{M}'’.-]{0,40}(?: [\p{L}\p{M}'’.-]{1,40}){1,6}$/u;

/** Words of which some stand where nobody is named; and full stops, which may be no part of a name. */
const DOUBTFUL = /\b(?:al|and|others|more|anon\w*|unknown|authors?|names?|by)\b|\.$/i;

/** "et al.", "and others" at the end of names: there are more, but no one is named. */
const OTHERS =
  /(?:^|[\s,;]{1,9}(?:and |& )?)(?:et\.? ?al\b\.?|(?:and )?(?:\d{1,5} )?(?:others|more(?: authors)?)|\.{3}|…)$/iu;

/** Stands in a list of names for those who are not named. */
export const MORE = "…";

/** Names without what stands for others behind them, and that mark where it did. */
export function withoutOthers(names: string): [names: string, ...more: string[]] {
  const rest = names.replace(OTHERS, "");
  return rest === names ? [names] : [rest, MORE];
}

/** What stands where nobody is named. */
const NOBODY =
  /^(?:anon(?:ymous)?(?: authors?)?|paper under double-blind review|unknown|various|n\/?a|none|null|nil|nan|undefined|(?:no )?authors?|names?)$/i;

const ADDRESS = /[^\s<>()[\],;]{1,100}@[^\s<>()[\],;]{1,100}/g;
/** Workplaces and marks of notes, the innermost brackets first. */
const BRACKETS = /\([^()]{0,300}\)|\[[^[\]]{0,300}\]|\{[^{}]{0,300}\}|<[^<>]{0,300}>/g;
/** Brackets lie in each other so deep. */
const NESTED = 3;

const withoutBrackets = (text: string): string => {
  let bare = text;
  for (let depth = 0; depth < NESTED; depth++) bare = bare.replaceAll(BRACKETS, " ");
  return bare;
};

/** A text with people without markup, TeX, addresses and brackets. */
export const plainPeople = (text: string): string =>
  oneLine(withoutBrackets(textOfTex(withoutMarkup(text)).replaceAll(ADDRESS, " ")));

/** A name without numbers of workplaces and marks of notes around it. */
const withoutMarks = (name: string): string =>
  name
    .replace(/^(?:(?:and|by)\s|[^\p{L}\p{M}'’])+/iu, "")
    .replace(/(?<![^\p{L}\p{M}.'’])[^\p{L}\p{M}.'’]+$/u, "")
    .replace(/(?<=\p{Ll}{3})\.$/u, "");

/** What stands behind a family name, and is no given one. */
export const SUFFIX = /^(?:jr|sr|i{2,3}|iv)\.?$/i;
/** Behind the comma of a company. */
const COMPANY = /^(?:inc|ltd|llc|gmbh|corp|co|s\.?a|ag)\.?$/i;

/** "Lovelace, Ada, Jr." and "Lovelace, Jr., Ada" as "Ada Lovelace Jr."; null for what is no name. */
function turned(name: string): string | null {
  const parts = name
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length === 2 && COMPANY.test(parts[1] ?? "")) return name;
  const suffix = parts.find((part, at) => at > 0 && SUFFIX.test(part));
  const [family = "", given, ...others] = parts.filter((part) => part !== suffix);
  if (others.length > 0) return null;
  return [given, family, suffix].filter(Boolean).join(" ");
}

/** Whether a text may be a name: no sign-in, no sentence, no address. */
function mayBeName(name: string): boolean {
  if (name === "" || name.length > MAX_NAME || NOBODY.test(name)) return false;
  // Names of accounts have numbers, or neither a blank nor a capital.
  if (/[\d@_|=]|:\/\/|^www\./.test(name) || /^[\p{Ll}.-]+$/u.test(name)) return false;
  return /\p{L}\p{M}?\p{L}|\p{Lo}/u.test(name) && name.split(" ").length <= MOST_WORDS;
}

/**
 * One name in one form, "Given Family" ("Smith J" stays as it is), and `MORE` where others are meant
 * behind it: without markup, TeX, workplaces and addresses; nothing of what is no name.
 */
export function namesOf(text: string): string[] {
  if (text.length > LONGEST) return [];
  if (text.length <= MAX_NAME && PLAIN.test(text) && !DOUBTFUL.test(text)) return [text];
  const [bare, ...more] = withoutOthers(plainPeople(text));
  const name = turned(withoutMarks(bare));
  return name !== null && mayBeName(name) ? [name, ...more] : more;
}
