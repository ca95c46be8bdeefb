/** Units that do not say what is measured: "5 minutes" of what? */
const BARE =
  /^(?:%|×|x|times|fold|percent(?:age)?|pp|(?:percentage |absolute )?points?|orders?(?: of magnitude)?|[mµn]?s|secs?|seconds?|milliseconds?|mins?|minutes?|hours?|days?|weeks?|[kmgt]i?b|bytes|[mcµk]?m|px|pixels?|db|[kmg]?hz|[km]?wh?|j)$/i;

/** Whether a unit does not say what is measured; "images" and "FPS" do. */
export const isBare = (unit: string): boolean => unit === "" || BARE.test(unit);

const folded = (words: string) => words.toLowerCase().replaceAll(/s(?=\s|$)/g, "");

/**
 * A metric without the unit at its beginning or end, which is shown with the number. "trainable parameters"
 * with unit "parameters" becomes "trainable"; "minutes" with unit "minutes" becomes empty.
 */
export function withoutUnit(metric: string, unit: string): string {
  if (unit === "") return metric;
  const words = metric.split(" ");
  const count = unit.split(" ").length;
  const isUnit = (some: string[]) => folded(some.join(" ")) === folded(unit);
  if (isUnit(words.slice(-count))) return words.slice(0, -count).join(" ");
  return isUnit(words.slice(0, count)) ? words.slice(count).join(" ") : metric;
}

/** Whether a metric begins or ends with a unit. */
export const saysUnit = (metric: string, unit: string): boolean =>
  withoutUnit(metric, unit) !== metric;

/** Whether a metric names nothing that is measured: it is a unit ("minutes"), or the claim's unit again. */
export const isNoName = (metric: string, unit: string): boolean =>
  BARE.test(metric) || (isBare(unit) && withoutUnit(metric, unit) === "");
