import { isAuthors } from "@/utils/sources/read/looks";
import { cleanTitle } from "./clean-title";
import type { Labels } from "./labels-of-file";
import type { Line } from "./line";
import { isOther } from "./part-heading";
import { placesOf, wordsIn } from "./places";
import type { Unit } from "./unit";

/** A title that looks like people, alone in its heading. */
function titleLikePeople(text: string): string | undefined {
  const whole = cleanTitle(text);
  return isAuthors(whole) ? whole : undefined;
}

/** What a heading calls the paper below it: of a title of two names and an "and", all of it. */
export function titleOf(heading: Line, labels: Labels): string | undefined {
  const { strong, lead, link, label, named } = placesOf(heading, labels, null);
  return label ?? link ?? lead ?? strong ?? named ?? titleLikePeople(heading.text);
}

/** Words of a heading that may be a title, and that what is no title has fewer of. */
const LONG = 4;

/** Whether a heading of some words stands above one paper that little more than its address names. */
export function isNamedByHeading(heading: Line, [unit, ...others]: readonly Unit[]): boolean {
  if (unit === undefined || others.length > 0 || isOther(heading.text)) return false;
  const { link, label, column, heading: named, quoted, lead = "", strong = "" } = unit.places;
  const longer = strong.length > lead.length ? strong : lead;
  const own = label ?? column ?? named ?? quoted ?? longer;
  return link === undefined && wordsIn(heading.text) >= LONG && wordsIn(own) < LONG;
}
