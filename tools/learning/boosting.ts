import { type Forest, LEAF, valueOf } from "@/utils/insights/trees";

/** A training example: its features, and whether it is right. */
export interface Row {
  features: readonly number[];
  right: boolean;
}

export interface Boosting {
  trees: number;
  depth: number;
  /** Learning rate: how much of each tree's correction is applied. */
  rate: number;
  /** Minimum number of rows in a leaf. */
  leaf: number;
  /** Share of the rows and of the features used for each tree. */
  sample: number;
}

const BINS = 24;
/** Regularisation of leaf values towards 0. */
const PULL = 4;

/** Pseudo-random numbers between 0 and 1, the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Up to `BINS` limits of a feature, with about the same number of rows between them. */
function limitsOf(rows: readonly Row[], feature: number): number[] {
  const sorted = rows.map(({ features }) => features[feature] ?? 0).toSorted((a, b) => a - b);
  const limits = new Set<number>();
  for (let bin = 1; bin < BINS; bin++)
    limits.add(sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0);
  return [...limits].filter((limit) => limit < (sorted.at(-1) ?? 0));
}

/** A feature's rows by bin: bin b holds values above limit b - 1, up to and including limit b. */
interface Column {
  limits: number[];
  bins: Uint8Array;
}

function columnOf(rows: readonly Row[], feature: number): Column {
  const limits = limitsOf(rows, feature);
  const bins = Uint8Array.from(rows, ({ features }) => {
    const value = features[feature] ?? 0;
    const bin = limits.findIndex((limit) => value <= limit);
    return bin < 0 ? limits.length : bin;
  });
  return { limits, bins };
}

interface Slopes {
  slope: Float64Array;
  weight: Float64Array;
}

interface Split {
  feature: number;
  bin: number;
  gain: number;
}

const worth = (slope: number, weight: number) => (slope * slope) / (weight + PULL);

function bestSplit(
  rows: Int32Array,
  { columns, features, slopes: { slope, weight }, how: { leaf } }: Soil,
): Split | null {
  let best: Split | null = null;
  let [sum, mass] = [0, 0];
  for (const row of rows) {
    sum += slope[row] ?? 0;
    mass += weight[row] ?? 0;
  }
  for (const feature of features) {
    const { limits = [], bins = new Uint8Array() } = columns[feature] ?? {};
    const slopes = new Float64Array(limits.length + 1);
    const masses = new Float64Array(limits.length + 1);
    const counts = new Int32Array(limits.length + 1);
    for (const row of rows) {
      const bin = bins[row] ?? 0;
      slopes[bin] = (slopes[bin] ?? 0) + (slope[row] ?? 0);
      masses[bin] = (masses[bin] ?? 0) + (weight[row] ?? 0);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    let [left, leftMass, held] = [0, 0, 0];
    for (let bin = 0; bin < limits.length; bin++) {
      left += slopes[bin] ?? 0;
      leftMass += masses[bin] ?? 0;
      held += counts[bin] ?? 0;
      if (held < leaf || rows.length - held < leaf) continue;
      const gain = worth(left, leftMass) + worth(sum - left, mass - leftMass) - worth(sum, mass);
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
    }
  }
  return best;
}

/** The input for growing the nodes of a tree. */
interface Soil {
  columns: readonly Column[];
  /** Indices of the features that the tree may use. */
  features: readonly number[];
  slopes: Slopes;
  how: Boosting;
}

function leafOf(rows: Int32Array, { slopes, how }: Soil): number[] {
  let [sum, mass] = [0, 0];
  for (const row of rows) {
    sum += slopes.slope[row] ?? 0;
    mass += slopes.weight[row] ?? 0;
  }
  return [LEAF, Math.round(((how.rate * sum) / (mass + PULL)) * 1e4) / 1e4];
}

/** Grows the nodes of a subtree, which starts at index `at`. */
function grow(rows: Int32Array, soil: Soil, depth: number, at: number): number[] {
  const split = depth === 0 ? null : bestSplit(rows, soil);
  if (split === null) return leafOf(rows, soil);
  const { bins = new Uint8Array(), limits = [] } = soil.columns[split.feature] ?? {};
  const isLeft = (row: number) => (bins[row] ?? 0) <= split.bin;
  const left = grow(rows.filter(isLeft), soil, depth - 1, at + 3);
  const over = at + 3 + left.length;
  const right = grow(
    rows.filter((row) => !isLeft(row)),
    soil,
    depth - 1,
    over,
  );
  const limit = Number((limits[split.bin] ?? 0).toPrecision(5));
  return [split.feature, limit, over, ...left, ...right];
}

/**
 * Boosted trees for the chance that a row is right (gradient boosting of the log loss with second-order steps,
 * as in XGBoost). Deterministic: the same rows give the same forest.
 */
export function boost(rows: readonly Row[], how: Boosting): Forest {
  const count = rows[0]?.features.length ?? 0;
  const columns = Array.from({ length: count }, (_, feature) => columnOf(rows, feature));
  const random = randomFrom(rows.length + count);
  const share = (rows.filter(({ right }) => right).length + 1) / (rows.length + 2);
  const base = Math.log(share / (1 - share));
  const sums = new Float64Array(rows.length).fill(base);
  const slopes = { slope: new Float64Array(rows.length), weight: new Float64Array(rows.length) };
  const all = Int32Array.from(rows.keys());
  const trees = Array.from({ length: how.trees }, () => {
    rows.forEach(({ right }, row) => {
      const chance = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
      slopes.slope[row] = Number(right) - chance;
      slopes.weight[row] = chance * (1 - chance);
    });
    const seen = all.filter(() => random() < how.sample);
    const features = [...columns.keys()].filter(() => random() < how.sample);
    const tree = grow(seen, { columns, features, slopes, how }, how.depth, 0);
    rows.forEach(({ features: told }, row) => {
      sums[row] = (sums[row] ?? 0) + valueOf(tree, told);
    });
    return tree;
  });
  return { base, trees };
}
