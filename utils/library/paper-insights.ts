import type { Insights, ThemeId } from "@/utils/domain/insights";
import { isOwnThemeId } from "@/utils/domain/own-theme";
import { codeLinks } from "@/utils/insights/links";

/** What is known of a paper beside what its title and abstract say. */
interface Known {
  /** Addresses that digests give. */
  links: readonly string[];
  /** Of them the reader's own are kept. */
  themes: readonly ThemeId[];
}

/** Insights with the repositories among these addresses; the same where none is new. */
function withCode(insights: Insights, addresses: readonly string[]): Insights {
  const known = new Set(insights.links.map(({ url }) => url.toLowerCase()));
  const more = codeLinks(addresses).filter(({ url }) => !known.has(url.toLowerCase()));
  return more.length === 0 ? insights : { ...insights, links: [...insights.links, ...more] };
}

/** Insights with the reader's own themes first; the same where none is new. */
function withOwnThemes(insights: Insights, themes: readonly ThemeId[]): Insights {
  const own = themes.filter((id) => isOwnThemeId(id) && !insights.themes.includes(id));
  return own.length === 0 ? insights : { ...insights, themes: [...own, ...insights.themes] };
}

/**
 * The insights that the library stores of a paper: what was read of its title and abstract, with what
 * is known beside. Every writer of papers makes them here.
 */
export const paperInsights = (read: Insights, { links, themes }: Known): Insights =>
  withOwnThemes(withCode(read, links), themes);
