import * as v from "valibot";
import type { ArchivedPaper } from "@/utils/domain/paper";
import { keptFacts, type PaperFacts } from "@/utils/domain/paper-facts";

/** A paper of a shard, with the facts known about it. */
export type FullPaper = Pick<ArchivedPaper, "title" | "abstract"> & { facts: PaperFacts };

const row = ({ title, abstract, facts }: FullPaper) =>
  Object.keys(facts).length > 0 ? [title, abstract, facts] : [title, abstract];

export const abstractsText = (papers: readonly FullPaper[]): string =>
  JSON.stringify({ papers: papers.map(row) });

const SHARD = v.object({
  papers: v.array(
    // Facts were added in minor version 1; any further items are ignored.
    v.looseTuple([v.pipe(v.string(), v.maxLength(400)), v.pipe(v.string(), v.maxLength(50_000))]),
  ),
});

type Row = v.InferOutput<typeof SHARD>["papers"][number];

const paperOf = ([title, abstract, facts]: Row): ArchivedPaper =>
  facts === undefined
    ? { title, abstract, ids: [] }
    : { title, abstract, ids: [], facts: keptFacts(facts) };

/** The papers of a shard of abstracts, without ids. Throws if the text is not a valid shard. */
export const readAbstracts = (text: string): ArchivedPaper[] =>
  v.parse(SHARD, JSON.parse(text)).papers.map(paperOf);
