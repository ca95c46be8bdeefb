import type { Insights, Link, ThemeId } from "@/utils/domain/insights";
import { isOwnThemeId } from "@/utils/domain/own-theme";
import { codeLinks } from "@/utils/insights/links";
import { safeLinks } from "@/utils/domain/safe-links";

/** What was read of a title and an abstract, and by which version; none of what was given unread. */
export interface Reading {
  insights: Insights;
  reader?: string | undefined;
}

/** What is known of a paper beside what its title and abstract say. */
interface Known {
  /** Addresses that sources give which are trusted more than the text's. */
  above?: readonly string[];
  /** Addresses that others give. */
  below: readonly string[];
  /** Of them the reader's own are kept. */
  themes: readonly ThemeId[];
}

/** Each address once, where it comes first, without those that are not safe. */
function distinct(links: readonly Link[]): Link[] {
  const found = new Map<string, Link>();
  for (const link of safeLinks(links)) {
    const key = link.url.toLowerCase();
    if (!found.has(key)) found.set(key, link);
  }
  return [...found.values()];
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
export function paperInsights(read: Insights, { above = [], below, themes }: Known): Insights {
  const links = distinct([...codeLinks(above), ...read.links, ...codeLinks(below)]);
  return withOwnThemes({ ...read, links }, themes);
}
