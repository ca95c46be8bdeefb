import type { Insights } from "@/utils/domain/insights";
import type { ArchivedPaper } from "@/utils/domain/paper";
import type { PaperBatch } from "./read-papers";

export type TitleAndAbstract = Pick<ArchivedPaper, "title" | "abstract">;

/** Reads insights in parallel with the import, which stores papers meanwhile. */
export interface InsightsReader {
  /** See `Digest.insightsVersion`. */
  version: string;
  /** Batches that may be read at once. */
  batches: number;
  /** One answer per paper, in order. */
  read: (papers: readonly TitleAndAbstract[]) => Promise<Insights[]>;
}

/**
 * The batches, in order, with the insights of their papers, read while earlier batches are stored. A batch is
 * passed on unchanged if `isWanted` returns false or the reader fails; the library then reads what it needs. If
 * `batches` throws, the batches before the error are yielded first.
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

/** Papers without an abstract keep the insights from their archive: there is nothing to read. */
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
