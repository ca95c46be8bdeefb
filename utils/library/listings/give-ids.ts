import type { Group } from "./group";
import type { Known } from "./component";
import { seqOf } from "./listing";

const firstSeq = ({ listings: [first] }: Group) => (first ? seqOf(first) : 0);

const ownIn = ({ listings }: Group): number[] => listings.flatMap(({ own }) => own ?? []);

/** The papers that hold listings of a group now. */
const holders = (known: readonly Known[], { listings }: Group): number[] => {
  const seqs = new Set(listings.map(seqOf));
  const isHeld = (one: Known) => one.listings.some((listing) => seqs.has(seqOf(listing)));
  return known.filter(isHeld).map(({ paper }) => paper.id);
};

/**
 * Which paper each group is. A paper exists by one of its listings, whose `own` number is the paper's,
 * and stays that listing's when others take it in: so papers are who they were once nothing unites or
 * parts them any more. United ones are the oldest of them; numbers grow. A group of listings that only
 * ever joined papers is the one that holds it, where what that existed by is gone; else a new one.
 */
export function givenIds(known: readonly Known[], groups: readonly Group[]): Map<Group, number> {
  const given = new Map<Group, number>();
  const owned = new Set(groups.flatMap(ownIn));
  for (const group of groups.toSorted((a, b) => firstSeq(a) - firstSeq(b))) {
    const own = ownIn(group);
    const left = holders(known, group).find((id) => !owned.has(id));
    if (own.length > 0) given.set(group, Math.min(...own));
    else if (left !== undefined) {
      given.set(group, left);
      owned.add(left);
    }
  }
  return given;
}
