import type { FullPaper } from "@/utils/packs/format/abstracts-shard";
import type { ReadPaper } from "@/utils/packs/format/strips-shard";
import type { ArchivedPaper } from "@/utils/domain/paper";
import { factsIn } from "@/utils/domain/paper-facts";
import { codeLinks } from "@/utils/insights/links";
import { insightsOf } from "@/utils/insights";

/** A paper with its insights, plus the repositories that its digest links. */
export type SpilledPaper = ReadPaper & FullPaper;

/** Reads a paper's insights. */
export function readPaper(paper: ArchivedPaper): SpilledPaper {
  const { title, abstract, ids, links = [] } = paper;
  const insights = insightsOf(title, abstract);
  const known = new Set(insights.links.map(({ url }) => url.toLowerCase()));
  const code = codeLinks(links).filter(({ url }) => !known.has(url.toLowerCase()));
  return {
    title,
    abstract,
    ids,
    facts: paper.facts ?? factsIn(paper),
    insights: { ...insights, links: [...insights.links, ...code] },
  };
}
