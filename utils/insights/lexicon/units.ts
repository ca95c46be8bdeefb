/** Stands for bare numbers ("an FID of 1.8"). */
const NO_UNIT = "none";

/** Units of level, length, time, rate and memory. */
const MEASURES = ["dB", "mm", "cm", "px", "ms", "seconds", "minutes", "hours", "fps", "GB", "MB"];

/** Units that may occur in the lexicon. */
export const UNITS: readonly string[] = [NO_UNIT, "%", ...MEASURES];

/** The unit of a bare value, from a metric's usual units; empty if several are usual. */
export function measureOf(units: readonly string[]): string {
  const [only = "", ...others] = units;
  return others.length === 0 && MEASURES.includes(only) ? only : "";
}
