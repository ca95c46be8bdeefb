import type { Change, Direction } from "@/utils/domain/insights";
import { tieOf } from "./difference";
import type { Setting } from "./setting";

type Way = Change | "better" | "worse";

/** Words that say that a metric's value rose or fell, or only that it became better or worse. */
const WAYS: readonly (readonly [Way, RegExp])[] = [
  [
    "better",
    /^(?:improv|better|outperform|surpass|exceed|enhanc|beat|superior|advanc|faster$|quicker$|gains?$|gained|ahead)/,
  ],
  [
    "worse",
    /^(?:degrad|worse|slower$|deteriorat|underperform|hurt|collaps|los(?:e|es|ing|s|ses|t)$)/,
  ],
  [
    "rise",
    /^(?:increas|rais|boost|higher|more$|larger|lift|grow|ris(?:e|es|ing)$|rose|adds?$|greater)/,
  ],
  [
    "fall",
    /^(?:reduc|decreas|lower|cut|drop|declin|fewer|less$|shrink|shrunk|smaller|fall|fell|slash|lessen|sav(?:e|es|ed|ing|ings)$)/,
  ],
];

const wayOf = (word: string): Way | null =>
  WAYS.find(([, words]) => words.test(word.toLowerCase()))?.[0] ?? null;

/** "Hamming loss" is a metric, "a loss of 4 points" a change. */
const isMetric = (word: string, next = ""): boolean =>
  /^loss(?:es)?$/i.test(word) && !/^(?:of|in|by)$/i.test(next);

const WORD = /\p{L}[\p{L}-]*|\d+(?:[.,]\d+)*|[.;:()]/gu;

/** Whether a text says that something rose or fell, or became better or worse. */
export const saysWay = (text: string): boolean =>
  (text.match(WORD) ?? []).some((word) => wayOf(word) !== null);

/** Words that begin a clause with another number. */
const CONTRAST = /^(?:while|whereas|but|although|despite)$/i;

/** How many words before and after a number are searched for the change. */
const BEFORE = 20;
const BEHIND = 4;

/** The first word of change after the number: "4 % higher recall", "a 4 % reduction in error". */
function behind(after: string): Way | null {
  for (const word of (after.match(WORD) ?? []).slice(0, BEHIND)) {
    if (/^[\d.;:()]/.test(word) || CONTRAST.test(word)) return null;
    const way = wayOf(word);
    if (way !== null) return way;
  }
  return null;
}

/** The nearest word of change before the number in its clause: "reduces the error by 4 %". */
function before(lead: string): Way | null {
  const words = (lead.match(WORD) ?? []).slice(-BEFORE);
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? "";
    if (/^[.;:]/.test(word) || CONTRAST.test(word)) return null;
    const way = isMetric(word, words[at + 1]) ? null : wayOf(word);
    if (way !== null) return way;
  }
  return null;
}

const BETTER: Record<Direction, Change> = { higher: "rise", lower: "fall" };
const WORSE: Record<Direction, Change> = { higher: "fall", lower: "rise" };

function changeOf(way: Way | null, better: Direction | null): Change | null {
  if (way === "rise" || way === "fall" || way === null) return way;
  if (better === null) return null;
  return way === "better" ? BETTER[better] : WORSE[better];
}

/**
 * Whether a text says that the metric of a number rose or fell. A metric that "improves" rises if higher is
 * better. Null if the text says nothing or contradicts itself.
 */
export function changeIn(
  setting: Setting,
  from: number | null,
  better: Direction | null,
): Change | null {
  const { number, before: lead, after } = setting;
  if (from !== null) return from === number.value ? null : number.value > from ? "rise" : "fall";
  if (number.signed) return "rise";
  // "with only 10% of the labels", "reduces memory to 30%": a value that was reached or used, not a difference.
  if (tieOf(setting) === "level") return null;
  const nearest = changeOf(behind(after), better);
  const governing = changeOf(before(lead), better);
  if (nearest !== null && governing !== null) return nearest === governing ? nearest : null;
  return nearest ?? governing;
}
