import { claimText } from "@/utils/domain/claim-text";
import type { Claim } from "@/utils/domain/insights";
import { whereOf } from "@/utils/domain/told-claim";
import { insightsOf } from "@/utils/insights";
import type { ClaimModel } from "@/utils/insights/claims";
import { repair } from "@/utils/insights/repair";
import type { ThemeModel } from "@/utils/insights/themes";
import { judgedThemes } from "@/utils/insights/themes";
import { type StripClaim, stripClaims } from "@/utils/views/claim-chips";

interface Paper {
  id: string;
  title: string;
  abstract?: string;
}

/** Models for claims and themes; the delivered weights are used for a missing one. */
interface Models {
  claims?: ClaimModel;
  themes?: ThemeModel;
}

const given = (title: string, abstract: string, model: ThemeModel) =>
  judgedThemes(repair(title).text, repair(abstract).text, model)
    .filter((one) => one.given)
    .map(({ theme }) => theme);

/** A strip's chip: if in Gloss's words, with every field that it shows; else the text's own words. */
function shownChip({ told, claim }: StripClaim, original: (claim: Claim) => string) {
  const { kind, value, unit, metric, dataset, from } = claim;
  if (!told) return { text: original(claim).replaceAll(/\s+/g, " "), value, told };
  const text = [claimText(claim), whereOf(claim)].filter(Boolean).join(" · ");
  return { text, value, told, kind, unit, metric, dataset, from };
}

/** A paper's insights in the form of the annotations, by the delivered weights or by other models. */
export function annotated({ id, title, abstract = "" }: Paper, models: Models = {}) {
  const { themes, claims, links } = insightsOf(title, abstract, models.claims);
  const original = ({ source, evidence }: Claim) =>
    (source === "title" ? title : abstract).slice(evidence.start, evidence.end);
  return {
    id,
    themes: models.themes === undefined ? themes : given(title, abstract, models.themes),
    claims: claims.map((claim) => Object.assign({ quote: original(claim) }, claim)),
    shown: stripClaims(claims).map((shown) => shownChip(shown, original)),
    links,
  };
}
