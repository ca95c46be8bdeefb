import type { Insights } from "@/utils/domain/insights";
import type { Paper } from "@/utils/domain/paper";

export type InsightsOf = (title: string, abstract: string) => Insights;

/** What reads papers. */
export interface Reader {
  insightsOf: InsightsOf;
  /** Names it: another version may read the same text otherwise. */
  version: () => string;
}

/**
 * Whether the paper is to be read anew: another version read it. Where it has no abstract and nobody
 * says who read it, its insights may have come with a pack, and its title alone says less than they do.
 */
export function isUnread(
  { reader, abstract, insights }: Pick<Paper, "reader" | "abstract" | "insights">,
  version: string,
): boolean {
  if (reader !== undefined || abstract !== "") return reader !== version;
  return insights.themes.length + insights.claims.length === 0;
}

/** The version as a field; none where there is none. */
export const withReader = (reader: string | undefined): { reader?: string } =>
  reader === undefined ? {} : { reader };
