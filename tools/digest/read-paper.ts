import type { ReadPaper } from "@/utils/collections/strips-shard";
import type { ArchivedPaper } from "@/utils/domain/paper";
import { codeLinks } from "@/utils/insights/links";
import { insightsOf } from "@/utils/insights";

/** A paper with what it says, and the repositories that its digest names beside it. */
export type SpilledPaper = ReadPaper & Pick<ArchivedPaper, "abstract">;

/** Reads a paper's insights. */
export function readPaper({ title, abstract, ids, links = [] }: ArchivedPaper): SpilledPaper {
  const insights = insightsOf(title, abstract);
  const known = new Set(insights.links.map(({ url }) => url.toLowerCase()));
  const code = codeLinks(links).filter(({ url }) => !known.has(url.toLowerCase()));
  return {
    title,
    abstract,
    ids,
    insights: { ...insights, links: [...insights.links, ...code] },
  };
}
