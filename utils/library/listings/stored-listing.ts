import type { Insights } from "@/utils/domain/insights";
import { isOwnThemeId } from "@/utils/domain/own-theme";
import type { StoredPaper } from "@/utils/library/schema";
import { type Listing, repositories, urlsOf } from "./listing";

/** The only listing of a paper that stands for itself: see `StoredPaper.shared`. */
export function storedListing(paper: Omit<StoredPaper, "revision">): Listing {
  const { title, abstract, aliases, ids, insights, origins, addedAt, facts = {}, source } = paper;
  const { id, corrections: marked = [] } = paper;
  const { seq = 0, by = 0, rank = "feed", archive } = source ?? {};
  const isGiven = abstract === "" && paper.reader === undefined;
  return {
    titles: [title, ...aliases],
    abstract,
    ids,
    links: repositories(urlsOf(insights)),
    facts,
    ...(isGiven && { insights: withoutOwnThemes(insights) }),
    origins,
    rank,
    givings: [{ seq, at: addedAt, by }],
    ...(archive !== undefined && { archive }),
    ...(marked.length > 0 && { marked }),
    home: id,
    own: id,
  };
}

export const withoutOwnThemes = (insights: Insights): Insights => ({
  ...insights,
  themes: insights.themes.filter((id) => !isOwnThemeId(id)),
});
