import { closest, find, findAll, holds, matches, previousOf, tagOf } from "@/utils/dom/tree";
import { isOfLabels } from "./entry-title";

const HEADING = ":is(h1, h2, h3, h4, h5, h6)";
/** Previous blocks searched for the heading: people, a date and tags may come between. */
const FARTHEST = 4;

/** The heading before a block, skipping blocks without any of `links`. */
function headingBefore(block: Element, links: string): Element | undefined {
  let before = previousOf(block);
  for (let left = FARTHEST; before && left > 0; left--) {
    const heading = matches(before, HEADING) ? before : find(before, HEADING);
    if (heading) return heading;
    if (find(before, links)) return undefined;
    before = previousOf(before);
  }
  return undefined;
}

/**
 * The heading that names the paper of an entry with only labels ("Link: PDF"): directly above it, or above
 * its list. Undefined if several papers follow the heading.
 */
export function headingAbove(entry: Element, links: string): Element | undefined {
  const list = closest(entry, "ul, ol");
  const block = list ?? entry;
  const [first, ...others] = findAll(block, links);
  if (!first || !/^(?:p|li)$/.test(tagOf(entry)) || !holds(entry, first)) return undefined;
  const isAlone = others.every((link) => holds(entry, link));
  return isAlone && isOfLabels(entry) ? headingBefore(block, links) : undefined;
}
