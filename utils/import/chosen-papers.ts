import { EntryNames, type FileChoice, isMended, isTaken } from "@/utils/domain/import-choice";
import type { ArchivedPaper } from "@/utils/domain/paper";
import { papersIn, type PaperBatch } from "./read-papers";

/** A batch without the papers that the reader left out, and their number. */
export interface ChosenBatch extends PaperBatch {
  leftOut: number;
}

/** Whether a choice includes a paper; must be called for all papers of a file, in order. */
export function chooser(choice: FileChoice): (paper: ArchivedPaper) => boolean {
  const names = new EntryNames();
  return ({ title, abstract, ids }) => {
    const name = choice.decided.size === 0 ? "" : names.next(title);
    return isTaken(choice, { name, hasId: ids.length > 0, hasAbstract: abstract !== "" });
  };
}

/**
 * The papers of a file that the reader chose; all of them if the choice changes nothing. Skips the first
 * `after` records, counted as by `papersIn`, and throws the same errors.
 */
export async function* chosenPapers(
  file: File,
  after: number,
  choice: FileChoice | undefined,
): AsyncGenerator<PaperBatch | ChosenBatch> {
  if (choice === undefined || !isMended(choice)) {
    yield* papersIn(file, after);
    return;
  }
  const isChosen = chooser(choice);
  // From the beginning: names depend on the papers before them.
  for await (const batch of papersIn(file, 0, choice.reread)) {
    const papers = batch.papers.filter(isChosen);
    const leftOut = batch.papers.length - papers.length;
    if (batch.next > after) yield { ...batch, papers, leftOut };
  }
}
