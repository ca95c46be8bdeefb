import type { Group } from "./arrange";
import type { Known } from "./component";
import { seqOf } from "./listing";

const firstSeq = ({ listings: [first] }: Group) => (first ? seqOf(first) : 0);

/** The papers that hold listings of a group now. */
const holders = (known: readonly Known[], { listings }: Group): number[] => {
  const seqs = new Set(listings.map(seqOf));
  const isHeld = (one: Known) => one.listings.some((listing) => seqs.has(seqOf(listing)));
  return known.filter(isHeld).map(({ paper }) => paper.id);
};

/**
 * Which paper each group is: the one that its oldest listing belonged to first, so that papers are who
 * they were once nothing unites or parts them any more; where another group is that one, the paper
 * that holds it now. None of a group that is a new one.
 */
export function givenIds(
  known: readonly Known[],
  groups: readonly Group[],
  free: ReadonlySet<number>,
): Map<Group, number> {
  const here = new Set(known.map(({ paper }) => paper.id));
  const given = new Map<Group, number>();
  const taken = new Set<number>();
  const give = (group: Group, ids: readonly number[]) => {
    const id = ids.find((one) => !taken.has(one) && (here.has(one) || free.has(one)));
    if (id === undefined || given.has(group)) return;
    given.set(group, id);
    taken.add(id);
  };
  const oldestFirst = groups.toSorted((a, b) => firstSeq(a) - firstSeq(b));
  for (const group of oldestFirst)
    give(
      group,
      group.listings.map(({ home }) => home).filter((home) => home > 0),
    );
  for (const group of oldestFirst) give(group, holders(known, group));
  return given;
}
