import type { Weights } from "@/utils/insights/linear";

/** Weights rounded to hundredths, sorted by name, without those close to 0. */
export function slim(weights: Weights, faint: number): Weights {
  return Object.fromEntries(
    Object.entries(weights)
      .filter(([, weight]) => Math.abs(weight) >= faint)
      .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
