import type { Setting } from "@/utils/insights/claims/setting";
import { unitFit, type HeadSetting } from "./head-signs";
import type { KnownMetric, TextView } from "./text-view";

/** A metric that is meant without standing beside its number, with what speaks for it. */
export interface Meant {
  name: string;
  metric: KnownMetric | null;
  signs: string[];
}

/** How many metrics of other sentences are weighed. */
const MOST = 6;

/** Of two mentions the one that a number rather means: one before it, then the nearer. */
const farness = ({ start }: KnownMetric, number: number) =>
  start < number ? number - start : 2 * (start - number) + 500;

interface Mentioned {
  metric: KnownMetric;
  count: number;
}

/** Known metrics of other sentences only, nearest first. */
function mentionedElsewhere({ span, number }: Setting, { known }: TextView): Mentioned[] {
  const here = new Set<string>();
  const found = new Map<string, Mentioned>();
  for (const metric of known.values())
    if (metric.start >= span.start && metric.end <= span.end) here.add(metric.name);
  for (const metric of known.values()) {
    if (here.has(metric.name)) continue;
    const { metric: last, count } = found.get(metric.name) ?? { metric, count: 0 };
    const isNearer = farness(metric, number.start) < farness(last, number.start);
    found.set(metric.name, { metric: isNearer ? metric : last, count: count + 1 });
  }
  return [...found.values()]
    .toSorted(
      (a, b) => Math.abs(a.metric.start - number.start) - Math.abs(b.metric.start - number.start),
    )
    .slice(0, MOST);
}

/** Metrics that only other sentences name. */
export function elsewhere(setting: Setting, heads: HeadSetting, view: TextView): Meant[] {
  const all = mentionedElsewhere(setting, view);
  const here = Math.min(2, heads.before.length + heads.behind.length);
  return all.map(({ metric, count }, at) => {
    const side = metric.start < setting.span.start ? "earlier" : "later";
    const fit = unitFit(metric, heads.unit);
    const signs = [
      side,
      `${side} ${at}`,
      `${side} ${heads.kind}`,
      `${side} ${metric.cost ? "cost" : "quality"}`,
      `${side} ${heads.unit}`,
      `${side} ${fit}`,
      `elsewhere ${fit} ${heads.kind}`,
      `elsewhere ${metric.name}`,
      `elsewhere said ${Math.min(3, count)}`,
      `elsewhere beside ${here} here`,
      `elsewhere in title ${view.title.includes(metric.name)}`,
      `elsewhere of ${all.length}`,
    ];
    return { name: view.text.slice(metric.start, metric.end), metric, signs };
  });
}

/** Words that mean a metric without naming it. */
const IMPLIED: readonly (readonly [name: string, words: RegExp])[] = [
  ["speed", /^faster$/i],
  ["frame rate", /^fps$/i],
  ["memory", /^[GM]B$/],
  ["size", /^(?:smaller|larger|bigger)$/i],
  ["cost", /^cheaper$/i],
];

/** "2× faster" means speed. */
export function implied({ kind, window }: HeadSetting, { tokens }: TextView): Meant[] {
  return tokens.slice(window.to - 1, window.to + 4).flatMap(({ word }, at) =>
    IMPLIED.filter(([, words]) => words.test(word)).map(([name]) => ({
      name,
      metric: null,
      signs: [
        "implied",
        `implied ${at}`,
        `implied ${name}`,
        `implied ${name} ${kind}`,
        `implied ${name} ${at}`,
      ],
    })),
  );
}
