import type { ArchivedPaper, Digest } from "@/utils/domain/paper";
import { insightsOf } from "@/utils/insights";
import { insightsVersion } from "@/utils/insights/version";
import { packed, type PackHead } from "@/utils/sources/pack";

/** What the command line says of a pack beside its files. */
export type Provenance = Pick<PackHead, "source" | "licence">;

/** A paper of an exported library says its facts as any other does. */
function withFacts({ facts, ...paper }: ArchivedPaper): ArchivedPaper {
  if (!facts) return paper;
  const { published, ...others } = facts;
  return { ...paper, ...(published !== undefined && { date: published }), ...others };
}

/** A digest as a pack, with the insights of its papers. */
export function packOf({ name, date, papers }: Digest, provenance: Provenance): string {
  const read = papers.map((paper) =>
    Object.assign(withFacts(paper), { insights: insightsOf(paper.title, paper.abstract) }),
  );
  return packed({ name, date, ...provenance, insightsVersion: insightsVersion() }, read);
}
