import { shares } from "@/utils/insights/choice";
import type { Span } from "@/utils/domain/insights";
import type { Weights } from "@/utils/insights/linear";
import { totalOf } from "@/utils/insights/signs/total";
import { extentsOf } from "./extent";
import { singular } from "./singular";
import type { Head } from "./heads";
import type { MetricOption } from "./metric-options";
import type { KnownMetric, TextView } from "./text-view";

/** Learned weights for choosing the last word of a number's metric, and the beginning of its name. */
export interface MetricModel {
  metric: Weights;
  extent: Weights;
}

/** The metric chosen for a number, or none. */
export interface ChosenMetric {
  name: string | null;
  /** The lexicon's entry, if the name ends with one. */
  known: KnownMetric | null;
  option: MetricOption;
  /** The chances of this metric, of the next best one, and of no metric. */
  odds: number;
  rival: number;
  none: number;
  /** The chance that its name begins at the right word. */
  extent: number;
}

function named(head: Head, view: TextView, weights: Weights) {
  const extents = extentsOf(head, view);
  const odds = shares(extents.map(({ tellSigns }) => totalOf(tellSigns, weights)));
  const best = odds.indexOf(Math.max(...odds));
  const start = view.tokens[extents[best]?.first ?? head.at]?.start ?? 0;
  const name = view.text.slice(start, view.tokens[head.at]?.end ?? start);
  return { name, extent: odds[best] ?? 0 };
}

const NONE: MetricOption = {
  head: null,
  name: null,
  metric: null,
  start: null,
  end: 0,
  tellSigns: () => undefined,
};

/** The options within a place that is known to hold the metric; all options if none is. */
function within(options: readonly MetricOption[], place: Span | null): readonly MetricOption[] {
  if (place === null) return options;
  const found = options.filter(
    ({ head, start, end }) =>
      head !== null && start !== null && end > place.start && end <= place.end,
  );
  return found.length === 0 ? options : found;
}

/**
 * Chooses the likeliest metric of a number, or none. `place` is the span of the metric if the text makes it
 * clear; `inSingular` puts names such as "success rates" in the singular.
 */
export function chooseMetric(
  all: readonly MetricOption[],
  place: Span | null,
  view: TextView,
  { metric, extent }: MetricModel,
  inSingular: boolean,
): ChosenMetric {
  const options = within(all, place);
  const odds = shares(options.map(({ tellSigns }) => totalOf(tellSigns, metric)));
  const best = odds.indexOf(Math.max(...odds));
  const option = options[best] ?? NONE;
  const rival = odds.reduce((most, odd, at) => (at === best ? most : Math.max(most, odd)), 0);
  const chosen = {
    option,
    known: option.metric,
    odds: odds[best] ?? 0,
    rival,
    none: options === all ? (odds[0] ?? 0) : 0,
  };
  if (option.head === null) return { ...chosen, name: option.name, extent: 1 };
  const begins = named(option.head, view, extent);
  return {
    ...chosen,
    name: inSingular ? singular(begins.name) : begins.name,
    extent: begins.extent,
  };
}
