import type { ThemeId } from "@/utils/domain/insights";
import { THEMES } from "@/utils/insights/taxonomy";

import { deviation, dot, ridge } from "./ridge";

/** How strongly the phrases of each theme occur in a text. */
export type Loudness = ReadonlyMap<ThemeId, number>;

const PULL = 10;
/** Upper bound of the loudness that counts. */
const LOUD = 6;
/** Standard deviation to which the affinities of every theme are scaled. */
const USUAL = 0.6;

const rounded = (value: number) => Math.round(value * 100) / 100;

/** For each theme, the weights that turn a text's topics into its similarity to the theme's papers. */
export function affinitiesOf(
  topics: readonly Float64Array[],
  loudness: readonly Loudness[],
): Record<ThemeId, number[]> {
  const solve = ridge(topics, PULL);
  const affinity = (theme: ThemeId): number[] => {
    const loud = loudness.map((of) => Math.sqrt(Math.min(Math.max(of.get(theme) ?? 0, 0), LOUD)));
    const mean = loud.reduce((sum, one) => sum + one, 0) / loud.length;
    const weights = solve(loud.map((one) => one - mean));
    const wide = deviation(topics.map((row) => dot(row, weights))) || 1;
    return weights.map((weight) => rounded((weight * USUAL) / wide));
  };
  return Object.fromEntries(THEMES.map(({ id }) => [id, affinity(id)]));
}
