/** Numbers between 0 and 1 that a seed decides (mulberry32), so that every case can be made again. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Random = () => number;

export const below = (random: Random, end: number): number => Math.floor(random() * end);

export function oneOf<T>(random: Random, all: readonly T[]): T {
  return all[below(random, all.length)] as T;
}
