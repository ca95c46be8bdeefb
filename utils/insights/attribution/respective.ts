import type { Span } from "@/utils/domain/insights";
import type { Setting } from "@/utils/insights/claims/setting";
import { firstOfList, listPlace, listRest } from "./lists";
import type { TextView } from "./text-view";

/** How far names may be from the numbers that they belong to, in characters. */
const REACH = 200;
/** Words between names and the numbers after them: "accuracy and F1 of up to", "accuracy and F1 are". */
const LEADS_ON =
  /(?:\s(?:of|by|at|to|is|are|was|were|up|about|around|over|nearly|only|reach(?:ing|es|ed)?|exceeding|scores?|values?)|[\s:=~(]){1,6}$/;
/** Words between numbers and the names after them: "of 5% and 3% in". */
const LEADS_BACK = /\s(?:in terms of|in|for|on|of)\s/g;
const PARTS = /,\s(?:and\s|or\s)?|\sand\s|\s&\s/g;
/** Maximum number of words in a metric's name. */
const MOST_WORDS = 4;

/** The parts of a list that starts at the offset `start` of a text, as spans of that text. */
function partsOf(list: string, start: number): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const { 0: mark, index } of list.matchAll(PARTS)) {
    parts.push({ start: start + from, end: start + index });
    from = index + mark.length;
  }
  return [...parts, { start: start + from, end: start + list.length }];
}

/** Whether a span contains a metric of the lexicon. */
const holdsMetric = ({ start, end }: Span, { known }: TextView): boolean =>
  known.values().some((metric) => metric.start >= start && metric.end <= end);

const wordsIn = (text: string) => text.trim().split(/\s+/).length;

/** The last `count` names before the numbers, the first cut to its last words; empty if they are too long. */
function namesBefore({ text, span }: Setting, first: number, count: number): Span[] {
  const from = Math.max(span.start, first - REACH);
  const before = text.slice(from, first).replace(LEADS_ON, "");
  const parts = partsOf(before, from).slice(-count);
  const [head, ...others] = parts;
  if (
    head === undefined ||
    others.some((one) => wordsIn(text.slice(one.start, one.end)) > MOST_WORDS)
  )
    return [];
  const words = text.slice(head.start, head.end).split(" ").slice(-MOST_WORDS).join(" ");
  return [{ start: head.end - words.length, end: head.end }, ...others];
}

/** The names after the numbers: from the last preposition to "respectively". */
function namesBehind({ text, span }: Setting, last: number): Span[] {
  const behind =
    text.slice(last, Math.min(span.end, last + REACH)).split(/,?\srespectively\b/, 1)[0] ?? "";
  const lead = [...behind.matchAll(LEADS_BACK)].at(-1);
  if (lead === undefined) return [];
  const from = lead.index + lead[0].length;
  return partsOf(behind.slice(from), last + from);
}

/** The last number of a number's list. */
function lastOfList(setting: Setting): Setting {
  let last = setting;
  for (let rest = listRest(setting); rest > 0 && last.next !== null; rest--) last = last.next;
  return last;
}

/**
 * The span of a number's metric in a "respectively" sentence: "accuracy and F1 of 0.91 and 0.93, respectively".
 * Null without such a list, or if the names are not as many as the numbers, or none of them is a known metric.
 */
export function respectiveMetric(setting: Setting, view: TextView): Span | null {
  if (!/\brespectively\b/.test(setting.sentence)) return null;
  const place = listPlace(setting);
  const count = place + 1 + listRest(setting);
  if (count < 2) return null;
  const behind = namesBehind(setting, lastOfList(setting).number.end);
  const before = namesBefore(setting, firstOfList(setting).number.start, count);
  const names = [behind, before].find(
    (some) => some.length === count && some.some((one) => holdsMetric(one, view)),
  );
  return names?.[place] ?? null;
}
