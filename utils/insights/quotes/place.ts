import type { ClaimKind, Span } from "@/utils/domain/insights";
import { firstOfList, listPlace, listRest } from "@/utils/insights/attribution/lists";
import { tokenRange, type TextView } from "@/utils/insights/attribution/text-view";
import { tieOf, type Tie } from "@/utils/insights/claims/difference";
import { isOfPeople } from "@/utils/insights/claims/people";
import type { Reading } from "@/utils/insights/claims/reading";
import type { Setting } from "@/utils/insights/claims/setting";

/** Words that hedge a number, which a quotation must not lose: "up to 5%" is not "5%". */
const HEDGE_BEFORE =
  /(?:^|[^\p{L}-])(?:up to|over|above|below|under|about|around|near|nearly|approximately|roughly|almost|exceed(?:s|ing)?|surpass(?:es|ing)?|(?:more|less|fewer|greater|higher|lower) than|at (?:least|most)|as (?:much|many|little|few|high|low) as|only|just|merely|within|[~<>≤≥≈]) ?(?:an? |the )?[~$+]?$/iu;

/** A number in its text, and what a run around it must keep. */
export interface Place {
  view: TextView;
  setting: Setting;
  kind: ClaimKind;
  tie: Tie;
  /** Indices of the first and the last token of the number. */
  first: number;
  last: number;
  /** Range of the sentence's tokens, to which runs are limited; `high` is exclusive. */
  low: number;
  high: number;
  metric: Span | null;
  isListed: boolean;
  /** Offset of its list if "respectively" follows; else 0. */
  respective: number;
  /** Offset of the hedge before it; 0 if there is none. */
  hedge: number;
  /** The number is a result of people. */
  isOfPeople: boolean;
}

/** Offset of the words that hedge a number; 0 if there are none. */
function hedgeBefore({ before, number }: Setting): number {
  const found = HEDGE_BEFORE.exec(before.slice(-24));
  if (found === null) return 0;
  const led = found[0].search(/[\p{L}~<>≤≥≈]/u);
  return number.start - (found[0].length - Math.max(0, led));
}

/** Offset of a number's list that is followed by "respectively"; 0 if there is no such list. */
function respectiveFrom(setting: Setting): number {
  if (!/\brespectively\b/.test(setting.after)) return 0;
  const first = firstOfList(setting);
  return first === setting && listRest(setting) === 0 ? 0 : first.number.start;
}

function metricSpan({ metric }: Reading): Span | null {
  if (metric === null || metric.option.start === null) return null;
  const { start, end } = metric.option;
  return { start: Math.max(start, end - (metric.name ?? "").length), end };
}

export function placeOf(reading: Reading, view: TextView): Place {
  const { setting, kind } = reading;
  const [first, behind] = tokenRange(view.tokens, setting.number);
  const [low, high] = tokenRange(view.tokens, setting.span);
  return {
    view,
    setting,
    kind,
    tie: tieOf(setting),
    first,
    last: Math.max(first, behind - 1),
    low,
    high,
    metric: metricSpan(reading),
    isListed: listPlace(setting) + listRest(setting) > 0,
    respective: respectiveFrom(setting),
    hedge: hedgeBefore(setting),
    isOfPeople: isOfPeople(setting),
  };
}
