import { byTrust } from "@/utils/domain/source-rank";
import { idsConflict } from "@/utils/library/look-up";
import { isPlausible } from "@/utils/matching/title-compare";
import { keyOf } from "./key-of";
import type { Group } from "./group";
import type { Listing } from "./listing";

/** An exported library knew its papers apart: none that it brought is another of them. */
const isApart = ({ members }: Group, { archive }: Listing) =>
  archive !== undefined && members[0]?.archive === archive;

const sharesId = (group: Group, listing: Listing) =>
  listing.ids.some((id) => group.ids.includes(id)) &&
  // Digests carry wrong ids, too: one that leads to quite another title says nothing.
  group.titles.some((one) => listing.titles.some((other) => isPlausible(one, other)));

/** Groups by title; where the title is of several papers, only the listing that has no id either. */
function byTitle(groups: readonly Group[], listing: Listing, isKnown: boolean): Group[] {
  const keys = listing.titles.map(keyOf);
  const found = groups.filter(
    (group) => keys.some((key) => group.keys.has(key)) && !idsConflict(group.ids, listing.ids),
  );
  const isAmbiguous = found.some((one) => found.some((other) => idsConflict(one.ids, other.ids)));
  if (!isAmbiguous) return found;
  if (isKnown || listing.ids.length > 0) return [];
  return found.filter(({ ids }) => ids.length === 0).slice(0, 1);
}

/** Each once, in order, without those whose ids contradict the listing's or an earlier one's. */
function agreeing(found: readonly Group[], listing: Listing, sameId: readonly Group[]): Group[] {
  const taken = new Set<Group>();
  const ids = [...listing.ids];
  for (const group of found) {
    const fits = sameId.includes(group) && taken.size === 0;
    if (taken.has(group) || !(fits || !idsConflict(group.ids, ids))) continue;
    taken.add(group);
    ids.push(...group.ids);
  }
  return [...taken];
}

/**
 * The groups that a listing belongs to: those with an id of it, then those with a title of it, unless
 * their ids are of other papers. Several are one paper that was known by halves; only a source that is
 * trusted as much as both says so.
 */
export function chosenGroups(groups: readonly Group[], listing: Listing): Group[] {
  const open = groups.filter((group) => !isApart(group, listing));
  const sameId = open.filter((group) => sharesId(group, listing));
  const sameTitle = byTitle(open, listing, sameId.length > 0);
  const found = agreeing([...sameId, ...sameTitle], listing, sameId);
  const isAbove = ({ members: [first] }: Group) =>
    first !== undefined && byTrust(first.rank, listing.rank) < 0;
  const above = found.find(isAbove);
  return above ? [above, ...found.filter((group) => !isAbove(group))] : found;
}
