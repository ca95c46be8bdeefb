/** A node of a decision tree: below or at the limit left, else right; a leaf has its value only. */
export type Tree =
  | readonly [value: number]
  | readonly [feature: number, limit: number, left: Tree, right: Tree];

/** Trees whose values add up to log odds. */
export interface Forest {
  base: number;
  trees: readonly Tree[];
}

function valueOf(tree: Tree, features: readonly number[]): number {
  let node = tree;
  while (node.length === 4) node = (features[node[0]] ?? 0) <= node[1] ? node[2] : node[3];
  return node[0];
}

/** The chance, between 0 and 1, that a forest gives to what the features tell. */
export function chanceOf({ base, trees }: Forest, features: readonly number[]): number {
  let sum = base;
  for (const tree of trees) sum += valueOf(tree, features);
  return 1 / (1 + Math.exp(-sum));
}
