import type { Claim } from "@/utils/domain/insights";
import type { Setting } from "@/utils/insights/claims/setting";
import { type Piece, pieceFor } from "@/utils/insights/signs/piece";
import { windowOf } from "./heads";
import { listPlace, listRest } from "./lists";
import type { KnownMetric, TextView } from "./text-view";

/** What a number's heads are judged against, worked out once a number. */
export interface HeadSetting {
  kind: Piece;
  unit: Piece;
  window: ReturnType<typeof windowOf>;
  /** Places of known metrics in the sentence. */
  before: number[];
  behind: number[];
  /** Numbers of the same list before and behind. */
  place: number;
  rest: number;
}

export function headSettingOf(setting: Setting, kind: Claim["kind"], view: TextView): HeadSetting {
  const window = windowOf(setting, view);
  const known = [...view.known.keys()].filter((at) => at >= window.low && at < window.high);
  return {
    kind: pieceFor(kind),
    unit: pieceFor(setting.number.unit || "no unit"),
    window,
    before: known.filter((at) => at < window.from),
    behind: known.filter((at) => at >= window.to),
    place: listPlace(setting),
    rest: listRest(setting),
  };
}

/** Whether a known metric is told in the number's unit. */
export function unitFit({ units }: KnownMetric, { text: unit }: Piece): string {
  if (units.length === 0) return "any unit";
  return units.includes(unit === "no unit" ? "none" : unit) ? "its unit" : "other unit";
}
