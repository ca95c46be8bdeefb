/** Learned weights by the name of a sign. */
export type Weights = Readonly<Record<string, number>>;

/** A feature that speaks for or against an answer: a readable name, and its strength. */
export type Sign = readonly [name: string, strength: number];

const tables = new WeakMap<Weights, ReadonlyMap<string, number>>();

/** Weights as a map: looking up a newly built string takes half the time, as it is not interned first. */
export function tableOf(weights: Weights): ReadonlyMap<string, number> {
  const known = tables.get(weights);
  if (known !== undefined) return known;
  const table = new Map(Object.entries(weights));
  tables.set(weights, table);
  return table;
}

/** The weighted sum of the signs. A sign without a learned weight adds nothing. */
export function total(signs: readonly Sign[], weights: Weights): number {
  const table = tableOf(weights);
  let sum = 0;
  for (const [name, strength] of signs) sum += (table.get(name) ?? 0) * strength;
  return sum;
}

/** The logistic function: a sum of weights as a likelihood between 0 and 1. */
export const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum));
