import type { Insights } from "@/utils/domain/insights";
import { codeLinks } from "@/utils/insights/links";
import { paperInsights } from "./paper-insights";
import { isUnread, type Reader } from "./reader";
import type { Database, StoredPaper } from "./schema";
import { sweepBatch, type SweepFrom, sweepPapers, type Swept } from "./sweep";

/** Papers a transaction: short enough not to block a page's look-up. */
const BATCH = 50;

/** Does a work for every item, and lets others have their turn in between. */
export type InSlices = <T>(items: readonly T[], work: (item: T) => void) => Promise<unknown>;

/** Reads the next papers anew that another version read. */
export const readBatchAnew = (
  db: Database,
  from: SweepFrom,
  reader: Reader,
  inSlices: InSlices,
): Promise<Swept> => sweepBatch(db, from, BATCH, (papers) => changeFor(papers, reader, inSlices));

/** Reads those of these papers anew that another version read; resolves to how many changed by it. */
export async function readPapersAnew(
  db: Database,
  ids: readonly number[],
  reader: Reader,
  inSlices: InSlices,
): Promise<number> {
  const { store } = db.transaction("papers");
  const found = await Promise.all(ids.map((id) => store.get(id)));
  const papers = found.filter((paper) => paper !== undefined);
  const { changed } = await sweepPapers(db, papers, (looked) =>
    changeFor(looked, reader, inSlices),
  );
  return changed;
}

interface Reading {
  of: StoredPaper;
  read: Insights;
}

async function changeFor(papers: StoredPaper[], { insightsOf, version }: Reader, slices: InSlices) {
  const reader = version();
  const unread = papers.filter((paper) => isUnread(paper, reader));
  const readings = new Map<number, Reading>();
  await slices(unread, (of) => {
    readings.set(of.id, { of, read: insightsOf(of.title, of.abstract) });
  });
  return (paper: StoredPaper): StoredPaper => {
    const reading = readings.get(paper.id);
    return reading && isUnread(paper, reader) ? readAnew(paper, reading, reader) : paper;
  };
}

/** Itself where it has another text since it was read: then it comes again by revision. */
function readAnew(paper: StoredPaper, { of, read }: Reading, reader: string): StoredPaper {
  if (paper.title !== of.title || paper.abstract !== of.abstract) return paper;
  const { links, themes } = paper.insights;
  const known = links.map(({ url }) => url);
  // Links of a paper with several sources stand in the order of precedence.
  const inOrder = (url: string) => read.links.find((one) => one.url === url) ?? codeLinks([url]);
  const first = paper.shared ? known.flatMap(inOrder) : [];
  const insights = paperInsights(
    { ...read, links: [...first, ...read.links] },
    { below: known, themes },
  );
  const isSame = JSON.stringify(insights) === JSON.stringify(paper.insights);
  return { ...paper, reader, ...(isSame ? {} : { insights }) };
}
