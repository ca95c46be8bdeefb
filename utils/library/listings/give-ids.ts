import type { Group } from "./arrange";
import type { Known } from "./component";
import { seqOf } from "./listing";

const firstSeq = ({ listings: [first] }: Group) => (first ? seqOf(first) : 0);

/**
 * Which paper each group is: the one that its oldest listing belonged to first, so that papers are who
 * they were once nothing unites or parts them any more. None of a group that is a new one.
 */
export function givenIds(
  known: readonly Known[],
  groups: readonly Group[],
  free: ReadonlySet<number>,
): Map<Group, number> {
  const here = new Set(known.map(({ paper }) => paper.id));
  const given = new Map<Group, number>();
  for (const group of groups.toSorted((a, b) => firstSeq(a) - firstSeq(b))) {
    const taken = new Set(given.values());
    const id = group.listings
      .map(({ home }) => home)
      .find((home) => home > 0 && !taken.has(home) && (here.has(home) || free.has(home)));
    if (id !== undefined) given.set(group, id);
  }
  return given;
}
