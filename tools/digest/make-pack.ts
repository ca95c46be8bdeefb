import type { ArchivedPaper, Digest } from "@/utils/domain/paper";
import { insightsOf } from "@/utils/insights";
import { insightsVersion } from "@/utils/insights/version";
import { packed, type PackHead } from "@/utils/sources/pack";

/** Data about a pack that comes from the command line rather than from its files. */
export type Provenance = Pick<PackHead, "source" | "licence">;

/** Moves the facts of an archived paper into its fields, where all others have them. */
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
