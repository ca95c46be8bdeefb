import { rememberedText } from "@/utils/sources/read/remembered-text";
import { partsOfReference } from "./reference";

const NAME = String.raw`(?:(?:van|von|de|der|den|del|dos|du|la|le|di|da|te|ten|ter|zu) ){0,3}\p{Lu}[\p{L}'’-]{1,30}`;
const INITIALS = String.raw`\p{Lu}\.?(?:[ -]?\p{Lu}\.?){0,3}`;
/** "Lovelace, A. M." and "A. M. Lovelace" */
const REVERSED = `${NAME}, ${INITIALS}`;
const FORWARD = String.raw`(?:(?:\p{Lu}\.[ -]?){1,4}|(?:\p{Lu} ){2,4})${NAME}`;
const AND = String.raw`(?:[,;]? (?:&|and) |[,;] )`;
const OTHERS = String.raw`(?:,? (?:&|and)? ?(?:et al\.?|\.{3}|…))?`;
/** "Lovelace, A. M., & Babbage, C.", also "Lovelace, A. M. and C. Babbage" */
const PEOPLE = String.raw`${REVERSED}(?:${AND}(?:${REVERSED}|${FORWARD})){0,40}${OTHERS}`;
/** "(LAMP Collaboration), " behind people. */
const GROUP = String.raw`(?: \([^()]{3,90}\))?`;
const FORWARD_PEOPLE = String.raw`${FORWARD}(?:${AND}${FORWARD}){0,40}${OTHERS}`;
const YEAR = String.raw`\(?(?:19|20)\d\d[a-z]?\)?`;

/** "Lovelace, A. (1843). Title. Journal, 1", "A. Lovelace & C. Babbage, Title, Journal 1 (1843)" */
const PEOPLE_FIRST = new RegExp(
  String.raw`^(?:${PEOPLE}[ ,.]{0,4}|${FORWARD_PEOPLE}${GROUP}(?:\s?[,.:]|(?= \()) ?)(?:${YEAR}|\((?:in press|forthcoming|n\.d\.)\))?[.,:]? ?(?<= )(?=\S)`,
  "u",
);
const IS_PEOPLE = new RegExp(
  String.raw`^(?:${PEOPLE}|${FORWARD_PEOPLE})[ ,.]{0,4}(?:${YEAR})?[ .,:]{0,4}$`,
  "u",
);
/** "Title. A.M. Lovelace, C. Babbage, J. Comp. 1, 2 (1843)" */
const PEOPLE_BEHIND = new RegExp(
  String.raw`^(?!\p{Lu}\.)(.{14,300}?(?:[?!]|[^\s?!](?<! \p{Lu})[.,])) (?:and )?(?:\p{Lu}\.[ -]?){1,3} ?\p{Lu}[\p{L}'’-]{1,30}(?:,| and | & | et |\. \p{Lu}|\.?$)`,
  "u",
);
/** What people behind a title have. */
const INITIAL = /[?!.,] (?:and )?\p{Lu}\./u;
/** The end of a title: a full stop before what begins anew, or a question. */
const END = /^(.{12,300}?(?:[?!]|(?<=[\p{Ll}\d)’”"]{2}|[A-Z]{3})\.))(?: [\p{Lu}“"(]| ?$)/u;
/** The journal behind a comma, by its abbreviations or the number of its volume. */
const VENUE =
  /^(.{12,300}?), (?:in (?:[A-Z]{3}|Proc|Advances|Lecture)|to appear|Proc|Trans|Ann|Journal|J\. |Advances|Lecture Notes|arXiv|ACM |IEEE |[A-Z][a-z]{1,8}\. (?:[A-Z][a-z]{0,8}\.|of\b)|(?:[A-Z][\w.]{1,14} ){1,3}(?:vol\. ?)?\d)/;
const QUOTED = /^["“'‘]([^"“”]{10,300}?)[.,]?["”'’](?=[,.;\s]|$)/;
/** "Lovelace et al. (1843), ", "Lovelace & Babbage, 1843." */
const BRIEF = new RegExp(
  String.raw`^\W{0,3}${NAME}(?: et al\.?| (?:&|and) ${NAME})[ ,.]{0,3}${YEAR}[),.:]`,
  "u",
);
const LONGEST = 600;
/** "[4] ★" before the people. */
const NUMBER = /^(?:\[\d{1,4}\]|\d{1,4}[.)])?\s{0,3}[★☆*]{0,3}\s{0,3}/;

/** Whether a text begins with people as short references name them, and the year. */
export const isBriefReference = (text: string): boolean => BRIEF.test(text);

/** Whether a text is nothing but people as references name them: "Lovelace, A. M., & Babbage, C. (1843)". */
export const isCitedPeople = rememberedText((text): boolean =>
  IS_PEOPLE.test(text.slice(0, LONGEST)),
);

function titleAtStart(rest: string): string {
  const quoted = QUOTED.exec(rest)?.[1];
  if (quoted !== undefined) return quoted;
  const title = VENUE.exec(rest)?.[1] ?? rest;
  return (END.exec(title)?.[1] ?? title).replace(/\.$/, "");
}

/** "Lovelace AM, Babbage C, et al. ": people as medicine and China write them, and in Chinese. */
const SHORT_NAME = String.raw`(?:${NAME}(?: ${NAME})? \p{Lu}{1,3}(?: \p{Lu}{1,2}){0,2}|\p{Script=Han}{2,4})`;
const SHORT_PEOPLE = new RegExp(
  String.raw`^(?:${SHORT_NAME}(?:, ?|，)){0,40}(?:${SHORT_NAME}|et al|等)\s?[.．:：]\s{0,2}(?=\S)`,
  "u",
);
/** "[J]", "[C]//", "[EB/OL]": what kind of work it is, right behind its title. */
const KIND = /^(.{4,300}?)\s?\[(?:J|C|D|R|A|Z|EB|J\/OL|C\/OL|R\/OL|EB\/OL|Preprint)\]/;
const YEARS = /(?:19|20)\d\d/;
/** "2012;12(2):12-22" */
const DATED_VOLUME = /\b(?:19|20)\d\d(?: \w{3}(?: \d{1,2})?)?;\d/;

/** The title behind people with their initials behind their names; null where nothing tells that they are people. */
function titleOfShort(text: string): string | null {
  const people = SHORT_PEOPLE.exec(text)?.[0] ?? "";
  if (people === "") return null;
  const rest = text.slice(people.length);
  const kind = KIND.exec(rest)?.[1];
  if (kind !== undefined) return kind;
  const isCertain = (/[,，]|et al|等/.test(people) && YEARS.test(rest)) || DATED_VOLUME.test(rest);
  return isCertain ? titleAtStart(rest) : null;
}

/** "Lovelace A. A., Babbage C. " */
const INITIALS_BEHIND = new RegExp(String.raw`^(?:${NAME},? (?:\p{Lu}\. ?){1,3},? ?){1,20}`, "u");

/** The title between people and two slashes, as Eastern Europe writes references. */
function titleBeforeSlashes(text: string): string | null {
  const end = text.indexOf(" // ");
  const people = end < 0 ? "" : (INITIALS_BEHIND.exec(text.slice(0, end))?.[0] ?? "");
  const title = text.slice(people.length, Math.max(0, end)).replace(/\.$/, "");
  return people !== "" && /^\p{Lu}.{8}/u.test(title) ? title : null;
}

/** The title of a reference that names its people in full, or their initials behind or in front of their names. */
function titleOfOther(text: string): string | null {
  const parts = partsOfReference(text);
  if (parts !== null) return "title" in parts ? parts.title : titleAtStart(parts.rest);
  const bare = text.replace(NUMBER, "");
  const behind = INITIAL.test(text)
    ? PEOPLE_BEHIND.exec(text)?.[1]?.replace(/[.,]$/, "")
    : undefined;
  return titleBeforeSlashes(bare) ?? titleOfShort(bare) ?? behind ?? null;
}

/** The title within a reference that names people by their initials; null for any other text. */
export const citedTitle = rememberedText((text): string | null => {
  if (text.length > LONGEST) return null;
  const people = PEOPLE_FIRST.exec(text)?.[0] ?? "";
  if (people === "") return titleOfOther(text);
  return titleAtStart(text.slice(people.length));
});
