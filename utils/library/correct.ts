import { type Correction, corrected, uncorrected } from "@/utils/domain/corrections";
import type { Mark } from "@/utils/domain/mark";
import type { Paper } from "@/utils/domain/paper";
import { asRead } from "./as-read";
import { changeLibrary, nextRevision } from "./change-library";
import { marked } from "./listings/marked";
import { noChange } from "./listings/store-settled";
import type { Database, SourcesRecord, StoredPaper } from "./schema";

/** Whether a theme or a claim of a paper is wrong. */
export interface Judgement {
  /** `Paper.id` */
  paper: number;
  mark: Mark;
  wrong: boolean;
}

/**
 * Keeps that a theme or a claim of a paper is wrong, or takes that back. False where the paper is gone or
 * says nothing that the mark points at.
 */
export const correct = (db: Database, { paper: id, mark, wrong }: Judgement): Promise<boolean> =>
  changeLibrary(db, async (transaction, before) => {
    const papers = transaction.objectStore("papers");
    const paper = await papers.get(id);
    const corrections = paper && (wrong ? corrected : uncorrected)(paper, mark);
    if (!corrections) return { result: false, changes: [] };
    const { corrections: old, ...rest } = paper;
    if (paper.shared) await noteMarks(transaction.objectStore("sources"), id, old, corrections);
    const marks = corrections.length > 0 && { corrections };
    await papers.put({ ...rest, ...marks, revision: nextRevision(before) });
    return { result: true, changes: [{ ...noChange(), seen: 1 }] };
  });

interface SourceStore {
  get(paper: number): Promise<SourcesRecord | undefined>;
  put(record: SourcesRecord): Promise<number>;
}

/** Keeps the reader's own marks apart from those that sources gave, so that they outlast them. */
async function noteMarks(
  store: SourceStore,
  id: number,
  before: Correction[] | undefined,
  after: Correction[],
): Promise<void> {
  const record = await store.get(id);
  if (record) await store.put(marked(record, before, after));
}

/** The papers of which the reader marked something, in the order of their ids. */
export async function correctedPapers(db: Database): Promise<Paper[]> {
  const papers: StoredPaper[] = await db.getAllFromIndex("papers", "corrected");
  return papers.toSorted((a, b) => a.id - b.id).map(asRead);
}
