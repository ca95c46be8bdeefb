import type { Claim } from "@/utils/domain/insights";
import type { Setting } from "@/utils/insights/claims/setting";
import { type Piece, pieceFor } from "@/utils/insights/signs/piece";
import { windowOf } from "./heads";
import { listPlace, listRest } from "./lists";
import type { KnownMetric, TextView } from "./text-view";

/** The data that all heads of a number are judged with, computed once per number. */
export interface HeadSetting {
  kind: Piece;
  unit: Piece;
  window: ReturnType<typeof windowOf>;
  /** Token indices of known metrics in the window, before and after the number. */
  before: number[];
  behind: number[];
  /** How many numbers of the same list come before and after this one. */
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

/** Whether a known metric is usually given in the number's unit, as part of a sign. */
export function unitFit({ units }: KnownMetric, { text: unit }: Piece): string {
  if (units.length === 0) return "any unit";
  return units.includes(unit === "no unit" ? "none" : unit) ? "its unit" : "other unit";
}
