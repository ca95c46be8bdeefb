import type { Insights } from "@/utils/domain/insights";
import { NO_PAPER, type PagePaper } from "@/utils/domain/page-paper";
import type { Paper } from "@/utils/domain/paper";
import type { StripData } from "@/utils/domain/views";
import { stripData } from "./strip-data";
import type { OwnThemes } from "./theme-tags";

/** A paper of a page as a `Paper` of the library. */
export const asPaper = ({ title, abstract, ids }: PagePaper, insights: Insights): Paper => ({
  id: NO_PAPER,
  title,
  abstract,
  ids,
  aliases: [],
  insights,
  origins: [],
  addedAt: 0,
});

/** The strip of a row that the library does not know; null if there is nothing to show. */
export function pageStrip(page: PagePaper, insights: Insights, own: OwnThemes): StripData | null {
  const match = { paper: NO_PAPER, how: "id", confidence: 1 } as const;
  const strip = stripData(asPaper(page, insights), match, own);
  const code = strip.links.some(({ kind }) => kind === "code");
  const says = strip.themes.length + strip.claims.length > 0 || code || strip.announced;
  return says ? strip : null;
}
