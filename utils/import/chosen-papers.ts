import { EntryNames, type FileChoice, isMended, isTaken } from "@/utils/domain/import-choice";
import type { ArchivedPaper } from "@/utils/domain/paper";
import { papersIn, type PaperBatch } from "./read-papers";

/** A batch without what was left out. */
export interface ChosenBatch extends PaperBatch {
  leftOut: number;
}

/** Whether a choice takes a paper; to be asked of all papers of a file, in their order. */
export function chooser(choice: FileChoice): (paper: ArchivedPaper) => boolean {
  const names = new EntryNames();
  return ({ title, abstract, ids }) => {
    const name = choice.decided.size === 0 ? "" : names.next(title);
    return isTaken(choice, { name, hasId: ids.length > 0, hasAbstract: abstract !== "" });
  };
}

/**
 * The papers of a file that the reader chose; all of them where nothing was mended. Beyond the first
 * `after` records, as `papersIn` counts them. Throws as that does.
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
  // From the beginning: what papers are called depends on those before them.
  for await (const batch of papersIn(file, 0, choice.reread)) {
    const papers = batch.papers.filter(isChosen);
    const leftOut = batch.papers.length - papers.length;
    if (batch.next > after) yield { ...batch, papers, leftOut };
  }
}
