import { MOST_AUTHORS } from "@/utils/domain/authors";
import { textOfTex } from "@/utils/domain/folding/tex-text";
import { closingBrace } from "./bibtex-fields";
import { namesOfPart } from "./people-list";
import { namesOf } from "./person-name";
import { oneLine } from "./plain";

const AND = /\s{1,9}and\s{1,9}/iy;

/** A list of names at its "and"s that stand in no braces. */
function partsOf(list: string): string[] {
  const parts: string[] = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at < list.length && parts.length <= MOST_AUTHORS; at++) {
    const character = list[at];
    if (character === "\\") at++;
    else if (character === "{") depth++;
    else if (character === "}") depth = Math.max(0, depth - 1);
    if (depth > 0 || !/\s/.test(character ?? "")) continue;
    AND.lastIndex = at;
    const mark = AND.exec(list)?.[0];
    if (mark === undefined) continue;
    parts.push(list.slice(start, at));
    start = at + mark.length;
    at = start - 1;
  }
  return [...parts, list.slice(start)];
}

/** A name as a whole where braces say so; others may be turned round. */
function namesIn(part: string): string[] {
  const text = part.trim();
  const isWhole = text.startsWith("{") && closingBrace(text, 0) === text.length - 1;
  const name = oneLine(textOfTex(text));
  return isWhole ? namesOf(name.replaceAll(",", "")) : namesOfPart(name);
}

/** The people of a field of BibTeX, as `peopleIn` gives them. */
export const bibtexPeople = (list: string): string[] => partsOf(list).flatMap(namesIn);
