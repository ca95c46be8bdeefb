import { isTag } from "./tag";

/** A list is alike in what it writes beside its titles where so many do it, and where there are so many of them. */
const NEARLY_ALL = 0.7;
const FEWEST = 3;

const NAME = String.raw`(?:(?:van|von|de|der|den|del|dos|da|di|le|la|ter) ){0,3}\p{Lu}[\p{L}'’-]{1,30}`;
const AND = String.raw`(?:,? (?:&|and|et) |, )`;
/** " - Lovelace & Babbage", " — Lovelace+", " (Lovelace et al.)": people by their last names. */
const SURNAMES = new RegExp(
  String.raw`(?<=\S) (?:[–—-] |\()(?:${NAME})(?:${AND}${NAME}){0,8}(?: ?\+| et\.? al\.?)?\)?$`,
  "u",
);
/** What lists write before or behind every title that no title has. */
const SHARED: readonly RegExp[] = [SURNAMES];

/** Titles of one list without what nearly all of them have beside them. */
export function withoutShared(titles: readonly string[]): string[] {
  let bare = [...titles];
  for (const part of SHARED) {
    const have = bare.filter((title) => part.test(title) && !isTag(title)).length;
    if (have >= FEWEST && have >= NEARLY_ALL * bare.length)
      bare = bare.map((title) => {
        const rest = title.replace(part, "").trim();
        return rest === "" ? title : rest;
      });
  }
  return bare;
}
