const NAME = String.raw`(?:(?:van|von|de|der|den|la|le|di|da) ){0,3}\p{Lu}[\p{L}'’-]{1,30}`;
const INITIALS = String.raw`\p{Lu}\.?(?:[ -]?\p{Lu}\.?){0,3}`;
const PERSON = `${NAME}, ${INITIALS}`;
/** "Lovelace, A. M., & Babbage, C." */
const REVERSED = String.raw`${PERSON}(?:(?:,? (?:&|and) |, )${PERSON}){0,40}(?:,? (?:&|and)? ?(?:et al\.?|\.{3}|…))?`;
const YEAR = String.raw`\(?(?:19|20)\d\d[a-z]?\)?`;

/** "Lovelace, A. (1843). Title. Journal, 1" */
const PEOPLE_FIRST = new RegExp(
  String.raw`^${REVERSED}[ ,.]{0,4}(?:${YEAR}|\((?:in press|forthcoming|n\.d\.)\))?[.,:]? (?=\S)`,
  "u",
);
const IS_PEOPLE = new RegExp(String.raw`^${REVERSED}[ ,.]{0,4}(?:${YEAR})?[ .,:]{0,4}$`, "u");
/** "Title. A.M. Lovelace, C. Babbage, J. Comp. 1, 2 (1843)" */
const PEOPLE_BEHIND = new RegExp(
  String.raw`^(.{15,300}?)[.,] (?:and )?(?:\p{Lu}\.[ -]?){1,3} ?\p{Lu}[\p{L}'’-]{1,30}(?:,| and | et )`,
  "u",
);
/** The end of a title: a full stop before what begins anew, or a question. */
const END = /^(.{12,300}?(?:[?!]|(?<=[\p{Ll}\d)’”"]{2}|[A-Z]{3})\.))(?: [\p{Lu}“"(]| ?$)/u;
const LONGEST = 600;

/** Whether a text is nothing but people as references name them: "Lovelace, A. M., & Babbage, C. (1843)". */
export const isReversedPeople = (text: string): boolean => IS_PEOPLE.test(text.slice(0, LONGEST));

/** The title within a reference that names people by their initials; null for any other text. */
export function citedTitle(text: string): string | null {
  if (text.length > LONGEST) return null;
  const people = PEOPLE_FIRST.exec(text)?.[0] ?? "";
  if (people === "") return PEOPLE_BEHIND.exec(text)?.[1] ?? null;
  const rest = text.slice(people.length);
  return (END.exec(rest)?.[1] ?? rest).replace(/\.$/, "");
}
