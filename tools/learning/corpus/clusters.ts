import { unitRows } from "./unit-rows";

const ROUNDS = 25;
/** Share of clusters that start from the first vectors; the others start from random ones. */
const FROM_FIRST = 0.7;

/** Vectors of length 1, concatenated, `size` numbers each. */
export interface Vectors {
  all: Float64Array;
  size: number;
  /** Weight of each vector in the centre of its cluster. */
  weights: Float64Array;
}

function firstCentres({ all, size, weights }: Vectors, count: number, random: () => number) {
  const centres = new Float64Array(count * size);
  for (let k = 0; k < count; k++) {
    const from = k < count * FROM_FIRST ? k : Math.floor(random() * weights.length);
    centres.set(all.subarray(from * size, (from + 1) * size), k * size);
  }
  return centres;
}

function nearest(vector: Float64Array, centres: Float64Array): number {
  const size = vector.length;
  let best = -Infinity;
  let nearestOne = 0;
  for (let start = 0; start < centres.length; start += size) {
    let likeness = 0;
    for (let i = 0; i < size; i++) likeness += (vector[i] ?? 0) * (centres[start + i] ?? 0);
    if (likeness > best) {
      best = likeness;
      nearestOne = start / size;
    }
  }
  return nearestOne;
}

function centresOf({ all, size, weights }: Vectors, chosen: Int32Array, count: number) {
  const centres = new Float64Array(count * size);
  chosen.forEach((cluster, at) => {
    const weight = weights[at] ?? 0;
    const start = cluster * size;
    for (let i = 0; i < size; i++)
      centres[start + i] = (centres[start + i] ?? 0) + weight * (all[at * size + i] ?? 0);
  });
  unitRows(centres, size);
  return centres;
}

/** The cluster of each vector (spherical k-means). Deterministic for the same vectors and random numbers. */
export function clusters(vectors: Vectors, count: number, random: () => number): Int32Array {
  const { all, size, weights } = vectors;
  let centres = firstCentres(vectors, count, random);
  let chosen = new Int32Array(weights.length);
  for (let round = 0; round < ROUNDS; round++) {
    const now = centres;
    chosen = chosen.map((_, at) => nearest(all.subarray(at * size, (at + 1) * size), now));
    centres = centresOf(vectors, chosen, count);
  }
  return chosen;
}
