const NAME = String.raw`(?:(?:van|von|de|der|den|del|dos|du|la|le|di|da|te|ten|ter|zu) ){0,3}\p{Lu}[\p{L}'’-]{1,30}`;
const INITIALS = String.raw`\p{Lu}\.?(?:[ -]?\p{Lu}\.?){0,3}`;
/** "Lovelace, A. M." and "A. M. Lovelace" */
const REVERSED = `${NAME}, ${INITIALS}`;
const FORWARD = String.raw`(?:(?:\p{Lu}\.[ -]?){1,4}|(?:\p{Lu} ){2,4})${NAME}`;
const AND = String.raw`(?:[,;]? (?:&|and) |[,;] )`;
const OTHERS = String.raw`(?:,? (?:&|and)? ?(?:et al\.?|\.{3}|…))?`;
/** "Lovelace, A. M., & Babbage, C.", also "Lovelace, A. M. and C. Babbage" */
const PEOPLE = String.raw`${REVERSED}(?:${AND}(?:${REVERSED}|${FORWARD})){0,40}${OTHERS}`;
const FORWARD_PEOPLE = String.raw`${FORWARD}(?:${AND}${FORWARD}){0,40}${OTHERS}`;
const YEAR = String.raw`\(?(?:19|20)\d\d[a-z]?\)?`;

/** "Lovelace, A. (1843). Title. Journal, 1", "A. Lovelace & C. Babbage, Title, Journal 1 (1843)" */
const PEOPLE_FIRST = new RegExp(
  String.raw`^(?:${PEOPLE}[ ,.]{0,4}|${FORWARD_PEOPLE}(?:\s?[,.:]|(?= \()) ?)(?:${YEAR}|\((?:in press|forthcoming|n\.d\.)\))?[.,:]? ?(?<= )(?=\S)`,
  "u",
);
const IS_PEOPLE = new RegExp(
  String.raw`^(?:${PEOPLE}|${FORWARD_PEOPLE})[ ,.]{0,4}(?:${YEAR})?[ .,:]{0,4}$`,
  "u",
);
/** "Title. A.M. Lovelace, C. Babbage, J. Comp. 1, 2 (1843)" */
const PEOPLE_BEHIND = new RegExp(
  String.raw`^(?!\p{Lu}\.)(.{15,300}?)[.,] (?:and )?(?:\p{Lu}\.[ -]?){1,3} ?\p{Lu}[\p{L}'’-]{1,30}(?:,| and | et )`,
  "u",
);
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

/** Whether a text begins with people as short references name them, and the year. */
export const isBriefReference = (text: string): boolean => BRIEF.test(text);

/** Whether a text is nothing but people as references name them: "Lovelace, A. M., & Babbage, C. (1843)". */
export const isCitedPeople = (text: string): boolean => IS_PEOPLE.test(text.slice(0, LONGEST));

function titleAtStart(rest: string): string {
  const quoted = QUOTED.exec(rest)?.[1];
  if (quoted !== undefined) return quoted;
  const title = VENUE.exec(rest)?.[1] ?? rest;
  return (END.exec(title)?.[1] ?? title).replace(/\.$/, "");
}

/** The title within a reference that names people by their initials; null for any other text. */
export function citedTitle(text: string): string | null {
  if (text.length > LONGEST) return null;
  const people = PEOPLE_FIRST.exec(text)?.[0] ?? "";
  if (people === "") return PEOPLE_BEHIND.exec(text)?.[1] ?? null;
  return titleAtStart(text.slice(people.length));
}
