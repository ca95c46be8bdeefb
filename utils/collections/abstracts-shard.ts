import * as v from "valibot";
import type { ArchivedPaper } from "@/utils/domain/paper";

export const abstractsText = (
  papers: readonly Pick<ArchivedPaper, "title" | "abstract">[],
): string => JSON.stringify({ papers: papers.map(({ title, abstract }) => [title, abstract]) });

const SHARD = v.object({
  papers: v.array(
    v.tuple([v.pipe(v.string(), v.maxLength(400)), v.pipe(v.string(), v.maxLength(50_000))]),
  ),
});

/** The papers of a shard with abstracts, without ids. Throws for what is no shard. */
export const readAbstracts = (text: string): ArchivedPaper[] =>
  v
    .parse(SHARD, JSON.parse(text))
    .papers.map(([title, abstract]) => ({ title, abstract, ids: [] }));
