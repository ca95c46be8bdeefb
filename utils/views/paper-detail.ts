import { claimValue } from "@/utils/domain/claim-text";
import type { Claim } from "@/utils/domain/insights";
import { claimMark, foldedTexts } from "@/utils/domain/mark";
import type { Paper } from "@/utils/domain/paper";
import { addressOf, idWords } from "@/utils/domain/paper-page";
import { orderedClaims, sureClaim } from "@/utils/domain/shown-claims";
import type { CardClaim, CardTheme, PaperDetail } from "@/utils/domain/views";
import { repair } from "@/utils/insights/repair";
import { cardThemes } from "./card-themes";
import { isAnnounced } from "./strip-data";
import type { OwnThemes } from "./theme-tags";
import { mendedMark, mendedTitle } from "./mended";

/**
 * A claim with only its sure fields; the value of one that is not told is the number as the text writes it.
 */
function cardClaim(paper: Paper, claim: Claim): Omit<CardClaim, "mark" | "wrong"> {
  const sure = sureClaim(claim);
  const sentence = mendedMark(paper[claim.source], claim.sentence, claim.number);
  const isTold = sure.telling === "told";
  return {
    kind: isTold ? sure.kind : null,
    metric: sure.metric,
    value: isTold ? claimValue(sure) : sentence.mark || sure.words,
    better: isTold ? sure.better : null,
    dataset: sure.dataset,
    sentence,
  };
}

/** All claims, those marked as wrong by the reader last: a strip does not count them. */
function cardClaims(paper: Paper): CardClaim[] {
  const texts = foldedTexts(paper);
  const wrong = paper.wrong?.claims ?? [];
  return [...orderedClaims(paper.insights.claims), ...wrong].map((claim) =>
    Object.assign(cardClaim(paper, claim), {
      mark: claimMark(claim, texts),
      wrong: wrong.includes(claim),
    }),
  );
}

/** All themes, those marked as wrong by the reader last. */
function themesOf(paper: Paper, own: OwnThemes): CardTheme[] {
  const wrong = paper.wrong?.themes ?? [];
  const ids = [...paper.insights.themes, ...wrong];
  const themes = cardThemes(ids, mendedTitle(paper), repair(paper.abstract).text, own);
  return themes.map((theme) => Object.assign(theme, { wrong: wrong.includes(theme.id) }));
}

/** The content of a paper's card; its claims are in the order of the strip. */
export const paperDetail = (paper: Paper, own: OwnThemes): PaperDetail => ({
  paper: paper.id,
  title: mendedTitle(paper),
  abstract: repair(paper.abstract).text,
  origins: paper.origins,
  themes: themesOf(paper, own),
  claims: cardClaims(paper),
  links: paper.insights.links,
  announced: isAnnounced(paper.insights),
  pages: paper.ids.map((id) => ({ name: idWords(id), url: addressOf(id) })),
  facts: paper.facts ?? {},
});
