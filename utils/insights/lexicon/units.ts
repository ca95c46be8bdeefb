/** The unit of bare numbers ("an FID of 1.8"). */
const NO_UNIT = "none";

/** Units of length, level, time, rate and memory. */
const MEASURES = ["dB", "mm", "cm", "px", "ms", "seconds", "minutes", "hours", "fps", "GB", "MB"];

/** Units that the lexicon may give a metric. */
export const UNITS: readonly string[] = [NO_UNIT, "%", ...MEASURES];

/** What a bare value is measured in, of a metric's usual units: nothing where several are usual. */
export function measureOf(units: readonly string[]): string {
  const [only = "", ...others] = units;
  return others.length === 0 && MEASURES.includes(only) ? only : "";
}
