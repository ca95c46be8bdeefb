import type { Paper } from "@/utils/domain/paper";
import type { SearchHit } from "@/utils/domain/views";
import { repair } from "@/utils/insights/repair";
import { claimChips } from "./claim-chips";
import { markedParts, snippetOf } from "./marked-parts";
import { mendedTitle } from "./mended";
import { type OwnThemes, themeTags } from "./theme-tags";

/** A search result as the popup shows it. */
export const searchHit = (paper: Paper, query: string, own: OwnThemes): SearchHit => ({
  paper: paper.id,
  title: markedParts(mendedTitle(paper), query),
  snippet: markedParts(snippetOf(repair(paper.abstract).text, query), query),
  themes: themeTags(paper.insights.themes, own),
  claims: claimChips(paper.insights.claims),
  links: paper.insights.links,
});
