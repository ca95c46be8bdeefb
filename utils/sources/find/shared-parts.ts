import { isAuthors, isPerson } from "@/utils/sources/read/looks";
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
/** What stands before last names. */
const BESIDE = / (?:[–—-] |\()/;
/** " by Ada Lovelace", " — Ada Lovelace, Charles Babbage" */
const PEOPLE = /^(.{8,300}),? (?:by|[–—-]) (\p{Lu}[^–—]{3,300})$/u;
const BEFORE = / (?:by|[–—-]) \p{Lu}/u;
const NUMBER = /^\d{1,3}\s(?=\p{Lu})/u;
const LABEL = /^([^:：]{1,30})[:：]\s/;

function withoutPeople(title: string): string {
  const [, rest = title, people = ""] = (BEFORE.test(title) && PEOPLE.exec(title)) || [];
  return isAuthors(people) || isPerson(people.replace(/[.,;]$/, "")) ? rest : title;
}

/** What titles of a list may have beside them that no title has: each as what is left of one. */
function partsOf(titles: readonly string[]): ((title: string) => string)[] {
  const labels = Map.groupBy(titles, (title) => LABEL.exec(title)?.[1] ?? "");
  labels.delete("");
  const [label = ""] = [...labels].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return [
    (title) => (BESIDE.test(title) ? title.replace(SURNAMES, "") : title),
    withoutPeople,
    (title) => title.replace(NUMBER, ""),
    (title) => (label !== "" && title.startsWith(label) ? title.replace(LABEL, "") : title),
  ];
}

/** Titles of one list without what nearly all of them have beside them. */
export function withoutShared(titles: readonly string[]): string[] {
  let bare = [...titles];
  for (const without of partsOf(titles)) {
    const rest = bare.map((title) => {
      const part = without(title).trim();
      return part === "" || part === title || isTag(title) ? title : part;
    });
    const changed = rest.filter((title, at) => title !== bare[at]).length;
    if (changed >= FEWEST && changed >= NEARLY_ALL * bare.length) bare = rest;
  }
  return bare;
}
