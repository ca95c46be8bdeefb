import type { Link } from "@/utils/domain/insights";
import { isOwnThemeId } from "@/utils/domain/own-theme";
import { paperInsights, type Reading } from "@/utils/library/paper-insights";
import type { Reader } from "@/utils/library/reader";
import type { Group } from "./group";
import type { Known } from "./component";
import { isSameListing, type Listing } from "./listing";
import { withoutOwnThemes } from "./stored-listing";
import { type Merged, mergedListings } from "./merge-listings";

/** Whether all that was known of a paper is in the group. */
const isWithin = ({ listings }: Known, group: Group): boolean =>
  listings.every((one) => group.listings.some(isSameListing(one)));

const textOf = ({ listings }: Known) => mergedListings(listings).text;

/** The links that a known paper's own text has; the others came beside it. */
function ownLinks({ paper, listings }: Known, text: Listing | undefined): Link[] {
  const own = new Set(text?.links);
  const beside = new Set(listings.flatMap(({ links }) => links));
  return paper.insights.links.filter(({ url }) => own.has(url) || !beside.has(url));
}

/**
 * What was read of the very text before; by an earlier version only where the paper stays who it is, so
 * that a pass over the library does not miss it.
 */
function readBefore(
  known: readonly Known[],
  group: Group,
  { title, abstract, text }: Merged,
  version: string,
): Reading | undefined {
  const within = known.filter((one) => isWithin(one, group));
  const same = within
    .filter(({ paper }) => within.length === 1 || paper.reader === version)
    .find(({ paper }) => paper.title === title && paper.abstract === abstract);
  const before = same && textOf(same);
  // Another listing of the same text has other links beside it.
  if (!same || !before || !text || !isSameListing(before)(text)) return undefined;
  const { insights, reader } = same.paper;
  return { insights: { ...withoutOwnThemes(insights), links: ownLinks(same, before) }, reader };
}

function readingOf(known: readonly Known[], group: Group, merged: Merged, reader: Reader): Reading {
  const { title, abstract, given } = merged;
  if (given) return { insights: given };
  const read = () => ({ insights: reader.insightsOf(title, abstract), reader: reader.version() });
  return readBefore(known, group, merged, reader.version()) ?? read();
}

const ownThemesIn = (known: readonly Known[], group: Group) =>
  known.find((one) => isWithin(one, group))?.paper.insights.themes.filter(isOwnThemeId) ?? [];

/** The insights of a group's paper: what its text says, and the code that its listings name. */
export function readGroup(
  known: readonly Known[],
  group: Group,
  merged: Merged,
  reader: Reader,
): Reading {
  const { insights, ...by } = readingOf(known, group, merged, reader);
  const at = group.members.findIndex((one) => merged.text && isSameListing(merged.text)(one));
  const above = group.members.slice(0, Math.max(0, at)).flatMap(({ links }) => links);
  const below = group.members.slice(Math.max(0, at)).flatMap(({ links }) => links);
  const themes = ownThemesIn(known, group);
  return { insights: paperInsights(insights, { above, below, themes }), ...by };
}
