import { withoutWrong } from "@/utils/domain/corrections";
import type { Paper } from "@/utils/domain/paper";
import { safeLinks } from "@/utils/domain/safe-links";

/**
 * A stored paper as everybody outside the library sees it: without what is marked as wrong, with links
 * that are safe to open, whatever stored them.
 */
export function asRead<Stored extends Paper>(paper: Stored): Stored {
  const { insights } = paper;
  const links = safeLinks(insights.links);
  const isSafe = links.every((link, at) => link === insights.links[at]);
  const safe = isSafe && links.length === insights.links.length;
  const shown = safe ? paper : { ...paper, insights: { ...insights, links } };
  return withoutWrong(shown);
}
