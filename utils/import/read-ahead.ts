import type { Insights } from "@/utils/domain/insights";
import type { ArchivedPaper } from "@/utils/domain/paper";
import type { PaperBatch } from "./read-papers";

export type TitleAndAbstract = Pick<ArchivedPaper, "title" | "abstract">;

/** Reads insights beside the import, so that it stores papers meanwhile. */
export interface InsightsReader {
  /** See `Digest.insightsVersion`. */
  version: string;
  /** Batches that may be read at once. */
  batches: number;
  /** One answer per paper, in order. */
  read: (papers: readonly TitleAndAbstract[]) => Promise<Insights[]>;
}

/**
 * The batches, in order, with the insights of their papers, read while earlier batches are stored.
 * Where `isWanted` says no, or the reader fails, a batch comes as it is: the library then reads what
 * it needs. Where the batches end in an error, those before it come first.
 */
export async function* withInsights(
  batches: AsyncIterable<PaperBatch>,
  reader: InsightsReader,
  isWanted: () => boolean,
): AsyncGenerator<PaperBatch> {
  const ahead: Promise<PaperBatch>[] = [];
  try {
    for await (const batch of batches) {
      ahead.push(isWanted() ? read(batch, reader).catch(() => batch) : Promise.resolve(batch));
      const first = ahead.length > reader.batches ? ahead.shift() : undefined;
      if (first) yield await first;
    }
  } catch (error) {
    yield* ahead;
    throw error;
  }
  yield* ahead;
}

/** Papers without an abstract keep the insights that an archive gives them: there is nothing to read. */
const isUnread = ({ abstract, insights }: ArchivedPaper) => abstract !== "" || !insights;

async function read(batch: PaperBatch, { version, read: ask }: InsightsReader) {
  if (batch.insightsVersion === version) return batch;
  const answers = await ask(batch.papers.map(({ title, abstract }) => ({ title, abstract })));
  const papers = batch.papers.map((paper, at) => {
    const insights = answers[at];
    return insights && isUnread(paper) ? Object.assign(paper, { insights }) : paper;
  });
  return { ...batch, papers, insightsVersion: version };
}
