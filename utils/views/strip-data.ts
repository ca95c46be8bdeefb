import { claimText, rankedClaims, spokenClaim } from "@/utils/domain/claim-text";
import type { Claim, Insights } from "@/utils/domain/insights";
import type { Match } from "@/utils/domain/match";
import type { Paper } from "@/utils/domain/paper";
import type { ClaimChip, StripData } from "@/utils/domain/views";
import { mendedTitle } from "./mended";
import { type OwnThemes, themeTags } from "./theme-tags";

/** Claims as chips, most telling first. */
export const claimChips = (claims: Claim[]): ClaimChip[] =>
  rankedClaims(claims).map((claim) => ({
    text: claimText(claim),
    spoken: spokenClaim(claim),
    where: claim.dataset,
  }));

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
  links: paper.insights.links,
  announced: isAnnounced(paper.insights),
});
