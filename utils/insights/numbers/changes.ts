import { countedNoun } from "@/utils/insights/counted";

import { HEDGE, gapOf, leadOf } from "./around";
import type { Draft } from "./mention";

const WORDS = String.raw`(?:[\p{L}\d@/-]+ ){0,4}`;

/** "from 18.65", "from a true baseline of 0.573". */
const FROM = new RegExp(String.raw`\bfrom (?:(?:[\p{L}-]+ ){0,5}of )?${HEDGE}$`, "iu");
/** A range is not a change: "ranging from 3 to 5", "gains from 3% to 5%". */
const RANGING =
  /\b(?:rang|vary|vari|anywhere|span|gains|improvements|speed-?ups|reductions|differences|margins|savings|sizes|lengths|scales)\w* (?:of )?from (?:[\w-]+ ){0,3}[~+]?$/i;
const TO = new RegExp(
  String.raw`^\s?(?:\([^)]{1,40}\) )?${WORDS}to (?:as (?:low|high|little|few|much|many) as |[\p{L}]+ )?${HEDGE}$`,
  "u",
);
/** "brings an accuracy of 79.8 down to 8.2". */
const DOWN_TO = /^ (?:all the way )?down to (?:only |just |about )?$/;
const ARROW = /^\s?(?:\([^)]{1,20}\)\s?)?(?:→|⇒|➔|➜|⟹|=>)\s?$/;
/** Between values that are given together: "34.66 dB / 0.9234 SSIM". */
const PAIRED = /^ ?(?:[\p{L}\d%-]+ ){0,2}(?:\/|,|and|, and) ?$/u;
/** "AUROC 0.95 to 0.80", "raises accuracy 54% to 61%". */
const LEADS_TO =
  /(?:\b(?:[A-Z][\w@-]{0,40}[A-Z\d]|accuracy|score|recall|precision|mean|error)|\b(?:increas|improv|rais|boost|reduc|lower|cut|decreas|drop|f[ae]ll|rise|rose)\w* (?!by\b|of\b)(?:[\w-]+(?<!by|of) ){0,2}(?<!\b(?:by|of) )) ?$/;
/** "reduces 2,880 tokens to 40". */
const REDUCES_TO =
  /\b(?:reduc|compress|shrink|cut|lower|decreas|prun)\w* (?!by\b|of\b)(?:[\w-]+(?<!by|of) ){0,2}(?<!\b(?:by|of) )$/;
const UP_FROM = new RegExp(String.raw`^,? ?\(?(?:(?:up|down) )?from ${HEDGE}$`, "i");
const REACHED = /\b(?:to|at|of|reach\w*|achiev\w*|attain\w*) (?:[a-z]+ )?[~+]?$/i;

/** Whether two numbers can be values of the same quantity. One may lack the unit, but not if it counts a noun. */
function alike(one: Draft, other: Draft, text: string): boolean {
  const [first, second] = [one.unit || one.measure, other.unit || other.measure];
  if (first === second) return true;
  if (first === "") return /^ ?(?:→|to\b|from\b|[–-])/.test(text.slice(one.end, one.end + 6));
  return second === "" && countedNoun(text.slice(other.end, other.end + 60)) === "";
}

/** "2,880 visual tokens to 40": the noun that both count. */
const BETWEEN_NOUN = /^ (?:[\p{L}-]+ ){0,2}?([\p{L}-]{3,}s) to\b/u;

function reached(ended: Draft, started: Draft, gap: string): Draft {
  const unit = ended.unit || started.unit;
  const noun = ended.unit === "" && ended.measure === "" ? BETWEEN_NOUN.exec(gap)?.[1] : undefined;
  const measure = unit === "" ? ended.measure || started.measure || (noun ?? "") : "";
  return { ...ended, from: started.value, range: null, unit, measure };
}

function isChange(one: Draft, other: Draft, text: string): boolean {
  if (!alike(one, other, text)) return false;
  const gap = gapOf(text, one, other);
  if (ARROW.test(gap) || DOWN_TO.test(gap)) return true;
  if (!TO.test(gap)) return false;
  const lead = leadOf(text, one, 60);
  if (FROM.test(lead)) return !RANGING.test(lead);
  if (REDUCES_TO.test(lead) && one.value > other.value) return true;
  if (gap.trim() !== "to") return false;
  const inBrackets =
    lead.endsWith("(") && one.unit === other.unit && text[one.end - 1] === text[other.end - 1];
  // "12.69% to 10.46%" falls; "60% to 75%" may be a range.
  const falls = one.unit === "%" && other.unit === "%" && one.value > other.value;
  return falls || LEADS_TO.test(lead) || (inBrackets && one.unit !== "");
}

/** How many numbers from `at` on are given together: two in "from 8% and 5% to …". */
function pairedFrom(all: readonly Draft[], at: number, text: string): number {
  let count = 1;
  while (count < 4 && PAIRED.test(gapOf(text, all[at + count - 1], all[at + count]))) count++;
  return count;
}

/** "from A / B to C / D" as C from A and D from B; null if there is no such phrase at `at`. */
function changesAt(all: readonly Draft[], at: number, text: string): Draft[] | null {
  const first = all[at];
  if (first === undefined) return null;
  const lead = leadOf(text, first, 60);
  if (!FROM.test(lead) || RANGING.test(lead)) return null;
  const count = pairedFrom(all, at, text);
  if (count < 2 || !TO.test(gapOf(text, all[at + count - 1], all[at + count]))) return null;
  const ended = all.slice(at + count, at + 2 * count);
  if (ended.length < count || pairedFrom(all, at + count, text) < count) return null;
  const paired = ended.map((draft, place) => {
    const started = all[at + place];
    return started !== undefined && alike(started, draft, text)
      ? reached(draft, started, "")
      : null;
  });
  return paired.includes(null) ? null : paired.filter((draft) => draft !== null);
}

/** "from 95.9% (with 6% noise) to 96.5%": a number in brackets lies between the two. */
function isBracketed(one: Draft, between: Draft, later: Draft, text: string): boolean {
  const gap = gapOf(text, one, later);
  return (
    /^ ?\(/.test(gap) &&
    text.slice(between.end, later.outer).includes(")") &&
    isChange(one, later, text)
  );
}

/** Merges "from X to Y", "X → Y" and "to Y from X" into one number: Y, with X as its `from`. */
export function withChanges(all: readonly Draft[], text: string): Draft[] {
  const kept: Draft[] = [];
  for (let at = 0; at < all.length; at++) {
    const changes = changesAt(all, at, text);
    if (changes !== null) {
      kept.push(...changes);
      at += 2 * changes.length - 1;
      continue;
    }
    const [one, next] = [kept.at(-1), all[at]];
    if (next === undefined) continue;
    const later = all[at + 1];
    if (one === undefined) kept.push(next);
    else if (later !== undefined && isBracketed(one, next, later, text)) {
      kept.splice(-1, 1, next, reached(later, one, ""));
      at++;
    } else if (isChange(one, next, text))
      kept[kept.length - 1] = reached(next, one, gapOf(text, one, next));
    else if (cameFrom(one, next, text)) one.from = next.value;
    else kept.push(next);
  }
  return kept;
}

const cameFrom = (one: Draft, next: Draft, text: string) => {
  const gap = gapOf(text, one, next);
  if (one.from !== null || !alike(one, next, text) || !UP_FROM.test(gap)) return false;
  return (
    /\b(?:up|down) /.test(gap) || (one.unit === next.unit && REACHED.test(leadOf(text, one, 30)))
  );
};
