/** A predicted chance, and whether it came true. */
export interface Judged {
  chance: number;
  right: boolean;
}

/** Neighbours in the order of chances that are treated as equally likely. */
interface Pool {
  from: number;
  right: number;
  all: number;
}

const shareOf = ({ right, all }: Pool) => right / all;

/** Merges a pool into earlier ones until the shares increase: a higher chance must not mean less truth. */
function pooled(pools: Pool[], next: Pool): void {
  let grown = next;
  for (let last = pools.at(-1); last !== undefined; last = pools.at(-1)) {
    if (shareOf(last) < shareOf(grown)) break;
    grown = { from: last.from, right: last.right + grown.right, all: last.all + grown.all };
    pools.pop();
  }
  pools.push(grown);
}

/**
 * The non-decreasing curve that best fits the truth of chances (isotonic regression, pool adjacent violators).
 */
export function isotonic(judged: readonly Judged[]): (chance: number) => number {
  const pools: Pool[] = [];
  // Among equal chances, those that came true first, so that they end in one pool.
  const inOrder = judged.toSorted(
    (a, b) => a.chance - b.chance || Number(b.right) - Number(a.right),
  );
  for (const { chance, right } of inOrder)
    pooled(pools, { from: chance, right: Number(right), all: 1 });
  return (chance) => {
    const pool = pools.findLast(({ from }) => from <= chance) ?? pools[0];
    return pool === undefined ? 1 : shareOf(pool);
  };
}
