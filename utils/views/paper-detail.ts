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

/** A claim without what is not sure: then its number stands as the text writes it. */
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

/** Every claim, those last that the reader marked as wrong: a strip counts only the others. */
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

/** Every theme, those last that the reader marked as wrong. */
function themesOf(paper: Paper, own: OwnThemes): CardTheme[] {
  const wrong = paper.wrong?.themes ?? [];
  const ids = [...paper.insights.themes, ...wrong];
  const themes = cardThemes(ids, mendedTitle(paper), repair(paper.abstract).text, own);
  return themes.map((theme) => Object.assign(theme, { wrong: wrong.includes(theme.id) }));
}

/** What the card shows of a paper; claims of its strip in the same order. */
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
