import { tableOf, type Weights } from "./linear";

/** The sum of the weights of these signs; signs without a weight add nothing. */
export function sumOf(signs: readonly string[], weights: Weights): number {
  const table = tableOf(weights);
  let sum = 0;
  for (const sign of signs) sum += table.get(sign) ?? 0;
  return sum;
}

/** The softmax of the totals: shares that sum to 1. */
export function shares(totals: readonly number[]): number[] {
  const top = totals.reduce((high, one) => Math.max(high, one), Number.NEGATIVE_INFINITY);
  const raised = totals.map((one) => Math.exp(one - top));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}
