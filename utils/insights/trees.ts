/**
 * A decision tree as a flat list of nodes. An inner node: index of a feature, limit, index in the list of the
 * child for values over the limit; the child for the other values follows directly. A leaf: `LEAF`, value.
 */
export type Tree = readonly number[];

export const LEAF = -1;

/** Trees whose values add up to log odds. */
export interface Forest {
  base: number;
  trees: readonly Tree[];
}

export function valueOf(tree: Tree, features: readonly number[]): number {
  let at = 0;
  for (;;) {
    const feature = tree[at] ?? LEAF;
    const limit = tree[at + 1] ?? 0;
    if (feature === LEAF) return limit;
    at = (features[feature] ?? 0) <= limit ? at + 3 : (tree[at + 2] ?? 0);
  }
}

/** The chance between 0 and 1 that a forest predicts for the features. */
export function chanceOf({ base, trees }: Forest, features: readonly number[]): number {
  let sum = base;
  for (const tree of trees) sum += valueOf(tree, features);
  return 1 / (1 + Math.exp(-sum));
}
