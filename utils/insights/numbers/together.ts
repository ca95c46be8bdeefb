import type { Draft } from "./mention";

/** "15-20%", "2.3–4.5×", "4 to 6 points"; `and` only after "between". */
const DASH = /^\s?(?:–|—|--?|~|〜|～|≈)\s?$/;
const TO = /^(?: |-\s)?to (?:as (?:much|many|high) as |about |over |up to )?$/;
const LIST = /^\s?(?:,|and|, and|or|, or|\/|-? and|, respectively and)\s?$/;
const BETWEEN = /\bbetween (?:about |roughly |an? )?[~+]?$/i;
const RESPECTIVELY = /^,? respectively\b/;
/** Text between numbers of a list that share a hedge: "up to 8.1% and 6.7%", "up to +15% on A, +8.6% on B". */
const CARRIED =
  /^(?!.*(?:[.;:]\s|\b(?:while|but|with|from|compared|by|to|versus|vs|over|than)\b)).{0,60}(?:,|\band|\/)\s$/;

const gapOf = (text: string, one: Draft, other: Draft) => text.slice(one.end, other.outer);

function isRange(one: Draft, other: Draft, text: string): boolean {
  if (one.worded !== other.worded && other.measure === "" && other.unit === "") return false;
  const gap = gapOf(text, one, other);
  if (DASH.test(gap) || TO.test(gap)) return true;
  // "4 ~ 6x", "15 - 20%": what looks like the sign of the second is the dash between the two.
  if (gap.trim() === "" && /^[~≈-]/.test(text.slice(other.outer, other.start))) return true;
  return (
    /^\s?and\s?$/.test(gap) && BETWEEN.test(text.slice(Math.max(0, one.outer - 24), one.outer))
  );
}

function share(one: Draft, other: Draft): void {
  if (one.unit !== "" || one.measure !== "") return;
  one.unit = other.unit;
  one.measure = other.measure;
}

/** Applies a scale that is written once to both ends: "2-3 million", "10 to 20 billion". */
function shareScale(one: Draft, other: Draft, text: string): void {
  const scaled = /[\s-](?:thousand|million|billion|trillion)$/.exec(
    text.slice(other.start, other.end),
  );
  if (scaled === null || one.counted || one.worded) return;
  const factor = other.value / Number.parseFloat(text.slice(other.start).replaceAll(",", ""));
  if (Number.isFinite(factor)) one.value = Number((one.value * factor).toPrecision(12));
}

/** Words hedge a whole list, symbols only their own number. "over 20 datasets and four languages" is not a list. */
const carries = (one: Draft, other: Draft, text: string) =>
  one.bound !== null &&
  one.worded === other.worded &&
  (alike(one, other) || one.unit !== "") &&
  !/[~≈><≥≤]/.test(text.slice(one.outer, one.start));

const alike = (one: Draft, other: Draft) =>
  one.unit === other.unit && one.measure === other.measure;

/**
 * Copies a unit that is written once to every number of a list ("93.7, 95.5, and 96.9 percent") and a hedge to
 * the rest of its list, and sets `range` for both ends of a range. Changes `all`.
 */
export function together(all: Draft[], text: string): void {
  for (let at = all.length - 2; at >= 0; at--) {
    const [one, other] = [all[at], all[at + 1]];
    if (one === undefined || other === undefined) continue;
    const ranged = isRange(one, other, text);
    if (ranged) shareScale(one, other, text);
    const listed = LIST.test(gapOf(text, one, other)) && !one.worded;
    if (ranged || (listed && (one.signed || !other.signed))) share(one, other);
    if (listed && other.unit === "" && RESPECTIVELY.test(text.slice(other.end, other.end + 16)))
      share(other, one);
  }
  for (let at = 1; at < all.length; at++) {
    const [one, other] = [all[at - 1], all[at]];
    if (one === undefined || other === undefined) continue;
    const gap = gapOf(text, one, other);
    if (alike(one, other) && isRange(one, other, text)) {
      if (gap.trim() === "") {
        other.bound = null;
        other.value = Math.abs(other.value);
      }
      const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
      // Ranges ascend, but negative ones may descend: "between -0.38 and -0.58".
      if (one.value < other.value || high < 0) one.range = other.range = { low, high };
      other.bound ??= one.bound;
    } else if (other.bound === null && carries(one, other, text) && CARRIED.test(gap))
      other.bound = one.bound;
  }
}
