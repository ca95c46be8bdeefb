import type { Setting } from "@/utils/insights/claims/setting";
import type { Candidate } from "./candidate";

/** How many numbers come before this one in its list ("5%, 3% and 2%"), up to 9. */
export function listPlace({ text, previous, number }: Setting): number {
  let place = 0;
  let start = number.start;
  for (let one = previous; one !== null && place < 9; one = one.previous) {
    const between = text.slice(one.number.end, start);
    if (between.length > 14 || !/^[\s\d.,+]*(?:,|and|, and|\/)[\s+~-]*$/.test(between)) break;
    place++;
    start = one.number.start;
  }
  return place;
}

/** The first number of a number's list; the number itself if it is in no list. */
export function firstOfList(setting: Setting): Setting {
  let first = setting;
  for (let place = listPlace(setting); place > 0 && first.previous !== null; place--)
    first = first.previous;
  return first;
}

const BETWEEN_NAMES = /^(?:,| and|, and|\/| ?&)(?: the)? ?$/;
/** ", and the " */
const LONGEST_BETWEEN = 10;

const isListed = (text: string, end: number, start: number): boolean =>
  start - end <= LONGEST_BETWEEN && BETWEEN_NAMES.test(text.slice(end, start));

/** How many names come before this one in its list ("A, B and C"), up to 9. */
export function chained(text: string, all: readonly Candidate[], at: number): number {
  let place = 0;
  let start = all[at]?.start ?? 0;
  for (let i = at - 1; i >= 0 && place < 9; i--) {
    const other = all[i];
    if (other === undefined || other.end > start) continue;
    if (!isListed(text, other.end, start)) break;
    place++;
    start = other.start;
  }
  return place;
}

/** How many numbers come after this one in its list, up to 9. */
export function listRest(setting: Setting): number {
  let rest = 0;
  for (let one = setting.next; one !== null && rest < 9; one = one.next, rest++)
    if (listPlace(one) !== listPlace(setting) + rest + 1) break;
  return rest;
}

/** How many names come after this one in its list, up to 9. */
export function chainRest(text: string, all: readonly Candidate[], at: number): number {
  let rest = 0;
  let end = all[at]?.end ?? 0;
  for (let i = at + 1; i < all.length && rest < 9; i++) {
    const other = all[i];
    if (other === undefined || other.start < end) continue;
    if (!isListed(text, end, other.start)) break;
    rest++;
    end = other.end;
  }
  return rest;
}

/** Whether a candidate's list of names follows "on", "across", "for" or "in". */
function isLed(text: string, all: readonly Candidate[], at: number): boolean {
  let start = all[at]?.start ?? 0;
  for (let i = at - 1, left = chained(text, all, at); i >= 0 && left > 0; i--) {
    const other = all[i];
    if (other === undefined || other.end > start) continue;
    start = other.start;
    left--;
  }
  return /\b(?:on|across|for|in) (?:the )?$/i.test(text.slice(Math.max(0, start - 16), start));
}

/** Whether a candidate has the same position in its list as the number in a list of the same length. */
export function sharesPlace(
  text: string,
  all: readonly Candidate[],
  at: number,
  { place, length }: { place: number; length: number },
): boolean {
  if (length < 2 || chained(text, all, at) !== place || !isLed(text, all, at)) return false;
  return place + 1 + chainRest(text, all, at) === length;
}
