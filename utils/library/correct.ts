import { corrected, uncorrected } from "@/utils/domain/corrections";
import type { Mark } from "@/utils/domain/mark";
import type { Paper } from "@/utils/domain/paper";
import { asRead } from "./as-read";
import type { Database, StoredPaper } from "./schema";
import { withWholeClaims } from "./whole-claims";

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
export async function correct(db: Database, { paper: id, mark, wrong }: Judgement) {
  const transaction = db.transaction(["papers", "meta"], "readwrite");
  const papers = transaction.objectStore("papers");
  const meta = await transaction.objectStore("meta").get("library");
  const paper = await papers.get(id);
  const corrections = paper && (wrong ? corrected : uncorrected)(withWholeClaims(paper), mark);
  if (meta && corrections) {
    const revision = meta.revision + 1;
    const { corrections: _before, ...rest } = paper;
    await Promise.all([
      papers.put({ ...rest, ...(corrections.length > 0 && { corrections }), revision }),
      transaction.objectStore("meta").put({ ...meta, revision }, "library"),
    ]);
  }
  await transaction.done;
  return Boolean(corrections);
}

/** The papers of which the reader marked something, in the order of their ids. */
export async function correctedPapers(db: Database): Promise<Paper[]> {
  const papers: StoredPaper[] = await db.getAllFromIndex("papers", "corrected");
  return papers.toSorted((a, b) => a.id - b.id).map(asRead);
}
