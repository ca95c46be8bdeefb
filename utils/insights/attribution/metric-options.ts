import type { Claim } from "@/utils/domain/insights";
import type { Setting } from "@/utils/insights/claims/setting";
import { countPiece, pieceFor, piecesOf } from "@/utils/insights/signs/piece";
import type { Tell, Telling } from "@/utils/insights/signs/tell";
import { elsewhere, implied } from "./elsewhere";
import { type HeadSetting, headSettingOf } from "./head-setting";
import { tellHead } from "./head-signs";
import { headsNear, type Head } from "./heads";
import type { KnownMetric, TextView } from "./text-view";

/** A possible metric of a number, or none. */
export interface MetricOption {
  /** Its last word in the number's sentence; null for a metric that is not named there, and for none. */
  head: Head | null;
  /** Its name if it has no head; null with a head, and for none. */
  name: string | null;
  metric: KnownMetric | null;
  /** Start of the head's run, and end of the head; null and 0 without a head. */
  start: number | null;
  end: number;
  tellSigns: Telling;
}

const P = piecesOf(
  ...(["none", "none of", "here", "none after", "one more", "none before"] as const),
  ...(["none before one more,", "before", "edge"] as const),
);

/** Emits signs for a number without a metric. */
function tellNone({ kind, unit, window, before, behind }: HeadSetting, view: TextView, tell: Tell) {
  const { from, to, low, high } = window;
  const classAt = (at: number) =>
    at < low || at >= high ? P.edge : (view.tokens[at]?.is.class ?? P.edge);
  const here = countPiece(Math.min(2, before.length + behind.length));
  tell(P.none);
  tell(P.none, kind);
  tell(P.none, unit);
  tell(P.none, kind, unit);
  tell(P["none of"], here, P.here);
  tell(P["none of"], here, P.here, kind);
  tell(P["none of"], countPiece(Math.min(2, view.known.size)));
  tell(P["none after"], classAt(from - 1));
  tell(P["none after"], pieceFor(`${classAt(from - 2).text},`), P["one more"]);
  tell(P["none before"], classAt(to));
  tell(P["none before one more,"], classAt(to + 1));
  tell(P["none after"], classAt(from - 1), P.before, classAt(to));
}

/** All options for the metric of a claim's number, with their signs; "none" is the first. */
export function metricOptions(setting: Setting, kind: Claim["kind"], view: TextView) {
  const heads = headSettingOf(setting, kind, view);
  const none: MetricOption = {
    head: null,
    name: null,
    metric: null,
    start: null,
    end: 0,
    tellSigns: (tell) => tellNone(heads, view, tell),
  };
  const here = headsNear(setting, view).map((head): MetricOption => ({
    head,
    name: null,
    metric: view.known.get(head.at) ?? null,
    start: view.tokens[head.first]?.start ?? 0,
    end: view.tokens[head.at]?.end ?? 0,
    tellSigns: (tell) => tellHead(head, heads, view, tell),
  }));
  const meant = [...elsewhere(setting, heads, view), ...implied(heads, view)];
  const unseen = meant.map(({ name, metric, tellSigns }): MetricOption => ({
    head: null,
    start: null,
    end: 0,
    name,
    metric,
    tellSigns,
  }));
  return [none, ...here, ...unseen];
}
