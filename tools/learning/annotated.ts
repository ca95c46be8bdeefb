import { insightsOf } from "@/utils/insights";
import type { ClaimModel } from "@/utils/insights/claims";
import { repair } from "@/utils/insights/repair";
import type { ThemeModel } from "@/utils/insights/themes";
import { judgedThemes } from "@/utils/insights/themes";

interface Paper {
  id: string;
  title: string;
  abstract?: string;
}

/** What was learned of claims and of themes. */
export interface Models {
  claims: ClaimModel;
  themes: ThemeModel;
}

const given = (title: string, abstract: string, model: ThemeModel) =>
  judgedThemes(repair(title).text, repair(abstract).text, model)
    .filter((one) => one.given)
    .map(({ theme }) => theme);

/** A paper's insights in the form of the annotations, by the delivered weights or by other models. */
export function annotated({ id, title, abstract = "" }: Paper, models?: Models) {
  const { themes, claims, links } = insightsOf(title, abstract, models?.claims);
  const quoted = claims.map((claim) => {
    const text = claim.source === "title" ? title : abstract;
    return Object.assign({ quote: text.slice(claim.evidence.start, claim.evidence.end) }, claim);
  });
  return {
    id,
    themes: models === undefined ? themes : given(title, abstract, models.themes),
    claims: quoted,
    links,
  };
}
