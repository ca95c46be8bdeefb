import type { ThemeId } from "@/utils/domain/insights";
import { THEMES } from "@/utils/insights/taxonomy";

import { deviation, dot, ridge } from "./ridge";

/** How loud the phrases of each theme are in a text. */
export type Loudness = ReadonlyMap<ThemeId, number>;

const PULL = 10;
/** Louder says no more. */
const LOUD = 6;
/** Affinities deviate by this much from what is usual, whatever the theme. */
const USUAL = 0.6;

const rounded = (value: number) => Math.round(value * 100) / 100;

/** What a text's topics must be multiplied by to tell how much it speaks like papers of a theme. */
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
