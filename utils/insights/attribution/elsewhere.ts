import type { Setting } from "@/utils/insights/claims/setting";
import {
  countPiece,
  FALSE,
  type Piece,
  pieceFor,
  piecesOf,
  TRUE,
} from "@/utils/insights/signs/piece";
import type { Tell, Telling } from "@/utils/insights/signs/tell";
import { remembering } from "@/utils/insights/words/remembering";
import { type HeadSetting, unitFit } from "./head-setting";
import type { KnownMetric, TextView } from "./text-view";

/** A metric that is not named in the number's sentence, with its signs. */
export interface Meant {
  name: string;
  metric: KnownMetric | null;
  tellSigns: Telling;
}

const P = piecesOf(
  ...([
    "earlier",
    "later",
    "cost",
    "quality",
    "elsewhere",
    "elsewhere said",
    "elsewhere of",
  ] as const),
  ...(["elsewhere beside", "here", "elsewhere in title", "implied"] as const),
);

/** Maximum number of metrics considered from other sentences. */
const MOST = 6;

/** Ranks mentions of a metric by distance; mentions after the number count as farther. */
const farness = ({ start }: KnownMetric, number: number) =>
  start < number ? number - start : 2 * (start - number) + 500;

interface Mentioned {
  metric: KnownMetric;
  count: number;
}

/** Known metrics that only other sentences name, nearest first. */
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

/** The position of a metric among all those considered from other sentences. */
interface Place {
  at: number;
  of: number;
  isEarlier: boolean;
}

/** Emits the signs of a metric that only other sentences name. */
function tellElsewhere(
  { metric, count }: Mentioned,
  place: Place,
  { kind, unit, before, behind }: HeadSetting,
  { title }: TextView,
  tell: Tell,
): void {
  const side = place.isEarlier ? P.earlier : P.later;
  const fit = pieceFor(unitFit(metric, unit));
  tell(side);
  tell(side, countPiece(place.at));
  tell(side, kind);
  tell(side, metric.cost ? P.cost : P.quality);
  tell(side, unit);
  tell(side, fit);
  tell(P.elsewhere, fit, kind);
  tell(P.elsewhere, pieceFor(metric.name));
  tell(P["elsewhere said"], countPiece(Math.min(3, count)));
  tell(P["elsewhere beside"], countPiece(Math.min(2, before.length + behind.length)), P.here);
  tell(P["elsewhere in title"], title.includes(metric.name) ? TRUE : FALSE);
  tell(P["elsewhere of"], countPiece(place.of));
}

/** Metrics that only other sentences name. */
export function elsewhere(setting: Setting, heads: HeadSetting, view: TextView): Meant[] {
  const all = mentionedElsewhere(setting, view);
  return all.map((one, at) => {
    const { start, end } = one.metric;
    const place = { at, of: all.length, isEarlier: start < setting.span.start };
    return {
      name: view.text.slice(start, end),
      metric: one.metric,
      tellSigns: (tell) => tellElsewhere(one, place, heads, view, tell),
    };
  });
}

/** Words that imply a metric without naming it. */
const IMPLIED: readonly (readonly [name: string, words: RegExp])[] = [
  ["speed", /^faster$/i],
  ["frame rate", /^fps$/i],
  ["memory", /^[GM]B$/],
  ["size", /^(?:smaller|larger|bigger)$/i],
  ["cost", /^cheaper$/i],
];

function tellImplied(name: Piece, at: Piece, kind: Piece, tell: Tell): void {
  tell(P.implied);
  tell(P.implied, at);
  tell(P.implied, name);
  tell(P.implied, name, kind);
  tell(P.implied, name, at);
}

/** The metrics that a word implies. */
const impliedBy = remembering((word): readonly string[] =>
  IMPLIED.filter(([, words]) => words.test(word)).map(([name]) => name),
);

/** Metrics implied by words right after the number: "2× faster" implies speed. */
export function implied({ kind, window }: HeadSetting, { tokens }: TextView): Meant[] {
  return tokens.slice(window.to - 1, window.to + 4).flatMap(({ is }, at) =>
    impliedBy(is.text).map((name) => ({
      name,
      metric: null,
      tellSigns: (tell) => tellImplied(pieceFor(name), countPiece(at), kind, tell),
    })),
  );
}
