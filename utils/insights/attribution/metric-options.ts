import type { Claim } from "@/utils/domain/insights";
import type { Setting } from "@/utils/insights/claims/setting";
import { elsewhere, implied } from "./elsewhere";
import { headSettingOf, headSigns, type HeadSetting } from "./head-signs";
import { headsNear, windowOf, type Head } from "./heads";
import type { KnownMetric, TextView } from "./text-view";

/** A metric that a number may be of, or none. */
export interface MetricOption {
  /** Its last word in the sentence; null for one that is meant, and for none. */
  head: Head | null;
  /** Its name where it has no head; null for none. */
  name: string | null;
  metric: KnownMetric | null;
  /** Where it stands; null for one that stands nowhere. */
  start: number | null;
  end: number;
  signs: string[];
}

function noneSigns(setting: Setting, { kind, unit, before, behind }: HeadSetting, view: TextView) {
  const { from, to, low, high } = windowOf(setting, view);
  const kindAt = (at: number) =>
    at < low || at >= high ? "edge" : (view.tokens[at]?.kind ?? "edge");
  const here = Math.min(2, before.length + behind.length);
  return [
    "none",
    `none ${kind}`,
    `none ${unit}`,
    `none ${kind} ${unit}`,
    `none of ${here} here`,
    `none of ${here} here ${kind}`,
    `none of ${Math.min(2, view.known.size)}`,
    `none after ${kindAt(from - 1)}`,
    `none after ${kindAt(from - 2)}, one more`,
    `none before ${kindAt(to)}`,
    `none before one more, ${kindAt(to + 1)}`,
    `none after ${kindAt(from - 1)} before ${kindAt(to)}`,
  ];
}

/** None, then every metric that a claim's number may be of, each with its signs. */
export function metricOptions(setting: Setting, kind: Claim["kind"], view: TextView) {
  const heads = headSettingOf(setting, kind, view);
  const none: MetricOption = {
    head: null,
    name: null,
    metric: null,
    start: null,
    end: 0,
    signs: noneSigns(setting, heads, view),
  };
  const here = headsNear(setting, view).map((head): MetricOption => ({
    head,
    name: null,
    metric: view.known.get(head.at) ?? null,
    start: view.tokens[head.first]?.start ?? 0,
    end: view.tokens[head.at]?.end ?? 0,
    signs: headSigns(head, heads, view),
  }));
  const meant = [...elsewhere(setting, heads, view), ...implied(heads, view)];
  const unseen = meant.map(({ name, metric, signs }): MetricOption => ({
    head: null,
    start: null,
    end: 0,
    name,
    metric,
    signs,
  }));
  return [none, ...here, ...unseen];
}
