import { byTrust } from "@/utils/domain/source-rank";
import { keyOf } from "./key-of";
import { chosenGroups } from "./choose-group";
import type { Group } from "./group";
import { type Listing, seqOf } from "./listing";
import { byPrecedence, idsIn, titlesIn } from "./merge-listings";

/** The groups as one, with one more listing as it is given and as it counts here. */
function grown(groups: readonly Group[], listing: Listing, member: Listing): Group {
  const members = [...groups.flatMap((one) => one.members), member].toSorted(byPrecedence);
  const listings = [...groups.flatMap((one) => one.listings), listing];
  const titles = titlesIn(members);
  return {
    members,
    listings: listings.toSorted((a, b) => seqOf(a) - seqOf(b)),
    titles,
    ids: idsIn(members),
    keys: new Set(titles.map(keyOf)),
  };
}

/** The most trusted first; of one rank, those that say their ids, then the oldest. */
const byTurn = (a: Listing, b: Listing): number =>
  byTrust(a.rank, b.rank) ||
  Number(a.ids.length === 0) - Number(b.ids.length === 0) ||
  seqOf(a) - seqOf(b);

/** Whether a listing of a higher rank has the name, in one of these groups. */
const isTaken = (groups: readonly Group[], { rank }: Listing, has: (one: Listing) => boolean) =>
  groups.some(({ members }) => members.some((one) => byTrust(one.rank, rank) < 0 && has(one)));

/**
 * A listing without the names that more trusted sources know another paper by: no source may call its
 * paper so. Its own title stays where it is the first to name the paper.
 */
function withoutOthers(listing: Listing, others: readonly Group[], isFirst: boolean): Listing {
  const ids = listing.ids.filter((id) => !isTaken(others, listing, (one) => one.ids.includes(id)));
  const titles = listing.titles.filter((title, at) => {
    if (at === 0 && isFirst) return true;
    const key = keyOf(title);
    return !isTaken(others, listing, (one) => one.titles.some((other) => keyOf(other) === key));
  });
  return { ...listing, ids, titles };
}

/**
 * Which listings are of one paper: a pure function of all that share a name, directly or by others. The
 * more trusted come first, so that no source changes which papers one above it knows.
 */
export function arranged(listings: readonly Listing[]): Group[] {
  let groups: Group[] = [];
  for (const listing of listings.toSorted(byTurn)) {
    const chosen = chosenGroups(groups, listing);
    const others = groups.filter((group) => !chosen.includes(group));
    const member = withoutOthers(listing, others, chosen.length === 0);
    const next = grown(chosen, listing, member);
    const [first] = chosen;
    groups = first
      ? groups.flatMap((one) => (one === first ? [next] : chosen.includes(one) ? [] : [one]))
      : [...groups, next];
  }
  return groups;
}
