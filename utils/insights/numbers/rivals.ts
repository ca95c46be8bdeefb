import { HEDGE, gapOf, leadOf } from "./around";
import type { Draft } from "./mention";

const RIVAL = String.raw`(?:vs\.?|versus|against|compared (?:to|with|against)|relative to|instead of|rather than|as opposed to|in contrast to|(?:previously|formerly|originally)|(?:higher|lower|better|worse|faster|slower|larger|smaller) than)`;
/** Directly before the rival's number: "vs. 37.5", "(baseline: 60%)"; "over" only between two numbers. */
const AT_ONCE = new RegExp(
  String.raw`^ over $|(?:[\s(,]${RIVAL}|\bbaselines?(?: (?:of|at)|:)?) (?:an? (?:[\p{L}-]+ )?baseline of )?${HEDGE}$`,
  "iu",
);
/** With a name before the rival's number: "compared to GPT-4's 67%", "surpassing U-Net (60.1%)". */
const NAMED = new RegExp(
  String.raw`[\s(,](?:${RIVAL}|(?:surpass|exceed|outperform|beat)\w*|behind|below|above|than|over|improving (?:on|upon)) (?:[^,;:()]|\([A-Z][\w-]*\)){1,70}(?: ?\(|['’]s | of |: )(?:[A-Z][\w@-]* (?:of )?|score |scores |only )?${HEDGE}$`,
  "iu",
);
/** "while A vs. B reached a sensitivity of 100%": a separate clause, not a comparison. */
const OF_CLAUSE = /\b(?:reach|achiev|attain|obtain|yield)(?:e[sd]|s) (?:an? )?[^,;]*$/;
const SENTENCE_END = /[.!?;]\s/;
const APART = 140;
/** How many numbers before a rival's are considered as the value that it is compared with. */
const NEAR = 3;
const MOST_LISTED = 6;
/** A condition is not a result: "68% recall at 90% precision". */
const CONDITION =
  /^ (?:precision|recall|specificity|sensitivity|confidence|sparsity|compression|FPR|TPR|false)\b/;
const LISTED = /^[^.;]{0,60}(?:,|and|\/) ?$/;

const same = (one: Draft, other: Draft) => one.unit === other.unit && one.measure === other.measure;

/** Whether a number can be compared with the rival's, `other`: bare whole numbers only with their neighbour. */
function compares(one: Draft, other: Draft, text: string, isNearest: boolean): boolean {
  if (!same(one, other)) return false;
  if (one.unit !== "" || one.measure !== "") return true;
  return isDecimal(other, text) ? isDecimal(one, text) : isNearest && !isDecimal(one, text);
}
const isDecimal = ({ start, end }: Draft, text: string) => text.slice(start, end).includes(".");

/** Whether the words before a number make it a rival's, not the paper's own. */
function isRivals(all: readonly Draft[], at: number, text: string): boolean {
  const gap = gapOf(text, all[at - 1], all[at]);
  return AT_ONCE.test(gap) || (NAMED.test(gap) && !OF_CLAUSE.test(gap));
}

/** How many numbers from `at` on, forwards or backwards, form a list in the same unit. */
function listFrom(all: readonly Draft[], at: number, step: 1 | -1, text: string): number {
  let count = 1;
  for (; count < MOST_LISTED; count++) {
    const [one, other] = [all[at + step * (count - 1)], all[at + step * count]];
    if (one === undefined || other === undefined || !same(one, other)) break;
    if (!LISTED.test(step === 1 ? gapOf(text, one, other) : gapOf(text, other, one))) break;
  }
  return count;
}

/** Index of the value that a rival's is compared with: shortly before it in the same sentence; -1 if none. */
function ownAt(kept: readonly Draft[], rival: Draft, text: string): number {
  for (let at = kept.length - 1; at >= Math.max(0, kept.length - NEAR); at--) {
    const own = kept[at];
    if (own === undefined) break;
    const gap = gapOf(text, own, rival);
    if (gap.length > APART || SENTENCE_END.test(gap.replaceAll(/\b(?:vs|al|approx)\. /g, "")))
      break;
    const isCondition = /\bat $/.test(leadOf(text, own, 3)) && CONDITION.test(gap);
    const isNearest = at === kept.length - 1;
    if (!isCondition && compares(own, rival, text, isNearest)) return at;
  }
  return -1;
}

/** The values that a list of rivals' is compared with: a list of the same length, or only the nearest value. */
function ownsOf(kept: readonly Draft[], rival: Draft, count: number, text: string): Draft[] {
  const at = ownAt(kept, rival, text);
  if (at < 0) return [];
  const owns = count > 1 && listFrom(kept, at, -1, text) >= count ? count : 1;
  const found = kept.slice(at - owns + 1, at + 1);
  return found.some(({ from }) => from !== null) ? [] : found;
}

/** "45-50%, against 5%": both ends of a range are compared with the same value. */
function shareWithRange(kept: readonly Draft[], own: Draft | undefined): void {
  if (own === undefined || own.range === null) return;
  for (const end of kept.slice(-2)) if (end.range === own.range) end.from ??= own.from;
}

/** Assigns rivals' numbers as baselines: "63% and 59%, compared to 40% and 32%". They are removed from the list. */
export function withRivals(all: readonly Draft[], text: string): Draft[] {
  const kept: Draft[] = [];
  for (let at = 0; at < all.length; at++) {
    const rival = all[at];
    if (rival === undefined) continue;
    const against = isRivals(all, at, text);
    const owns = against ? ownsOf(kept, rival, listFrom(all, at, 1, text), text) : [];
    if (owns.length === 0) {
      kept.push(rival);
      continue;
    }
    // Of a rival's range, the second end is the baseline; neither end is the paper's own.
    const isRange = owns.length === 1 && rival.range !== null && all[at + 1]?.range === rival.range;
    for (const [place, own] of owns.entries())
      own.from = all[at + place + (isRange ? 1 : 0)]?.value ?? null;
    shareWithRange(kept, owns[0]);
    at += owns.length - (isRange ? 0 : 1);
  }
  return kept;
}
