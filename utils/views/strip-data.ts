import type { Insights } from "@/utils/domain/insights";
import type { Match } from "@/utils/domain/match";
import type { Paper } from "@/utils/domain/paper";
import type { StripData } from "@/utils/domain/views";
import { claimChips } from "./claim-chips";
import { mendedTitle } from "./mended";
import { type OwnThemes, themeTags } from "./theme-tags";

/** Whether code is announced, but neither the abstract nor a digest links it yet. */
export const isAnnounced = ({ announced, links }: Insights): boolean =>
  announced === true && !links.some(({ kind }) => kind === "code");

/** The strip of a matched row. */
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
