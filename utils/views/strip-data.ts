import type { Insights } from "@/utils/domain/insights";
import type { Match } from "@/utils/domain/match";
import type { Paper } from "@/utils/domain/paper";
import type { StripData } from "@/utils/domain/views";
import { claimChips } from "./claim-chips";
import { mendedTitle } from "./mended";
import { type OwnThemes, themeTags } from "./theme-tags";

/** Code is promised and neither the abstract nor a digest has linked it since. */
export const isAnnounced = ({ announced, links }: Insights): boolean =>
  announced === true && !links.some(({ kind }) => kind === "code");

/** What the strip of a matched row shows. */
export const stripData = (paper: Paper, { how, confidence }: Match, own: OwnThemes): StripData => ({
  paper: paper.id,
  title: mendedTitle(paper),
  how,
  confidence,
  themes: themeTags(paper.insights.themes, own),
  claims: claimChips(paper.insights.claims),
  claimCount: paper.insights.claims.length,
  links: paper.insights.links,
  announced: isAnnounced(paper.insights),
});
