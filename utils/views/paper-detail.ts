import { claimValue } from "@/utils/domain/claim-text";
import type { Claim } from "@/utils/domain/insights";
import type { Paper } from "@/utils/domain/paper";
import { addressOf, idWords } from "@/utils/domain/paper-page";
import { orderedClaims } from "@/utils/domain/shown-claims";
import type { CardClaim, PaperDetail } from "@/utils/domain/views";
import { repair } from "@/utils/insights/repair";
import { cardThemes } from "./card-themes";
import { isAnnounced } from "./strip-data";
import type { OwnThemes } from "./theme-tags";
import { mendedMark, mendedTitle } from "./mended";

function cardClaim(paper: Paper, claim: Claim): CardClaim {
  const text = claim.source === "title" ? paper.title : paper.abstract;
  return {
    kind: claim.kind,
    metric: claim.metric,
    value: claimValue(claim),
    better: claim.better,
    dataset: claim.dataset,
    sentence: mendedMark(text, claim.sentence, claim.number),
  };
}

/** What the card shows of a paper; claims in the same order as in its strip. */
export const paperDetail = (paper: Paper, own: OwnThemes): PaperDetail => ({
  paper: paper.id,
  title: mendedTitle(paper),
  abstract: repair(paper.abstract).text,
  origins: paper.origins,
  themes: cardThemes(paper.insights.themes, mendedTitle(paper), repair(paper.abstract).text, own),
  claims: orderedClaims(paper.insights.claims).map((claim) => cardClaim(paper, claim)),
  links: paper.insights.links,
  announced: isAnnounced(paper.insights),
  pages: paper.ids.map((id) => ({ name: idWords(id), url: addressOf(id) })),
  facts: paper.facts ?? {},
});
