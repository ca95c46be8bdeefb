import type { FileChoice } from "@/utils/domain/import-choice";
import type { Skipped } from "@/utils/domain/paper";
import type { Library } from "@/utils/library";
import { page } from "@/utils/sources/page";
import { UnreadableFile } from "@/utils/sources/read-file";
import { type ChosenBatch, chosenPapers } from "./chosen-papers";
import { type InsightsReader, withInsights } from "./read-ahead";
import type { PaperBatch } from "./read-papers";
import { SkippedTally } from "./skipped-tally";

/** What an import has done so far. */
export interface ImportProgress {
  /** Id of the import in the library, for undoing it. */
  id: number;
  /** Bytes of the files, and how many of them were read so far. */
  total: number;
  read: number;
  added: number;
  updated: number;
  known: number;
  skipped: number;
  /** Papers left out by the reader's choice; undefined without one. */
  leftOut?: number;
  /** How often each reason for skipping occurred, without line numbers. */
  reasons: Record<string, number>;
  /** The first skipped stretches. */
  examples: Skipped[];
}

/** The part of the library that an import needs. */
export type ImportLibrary = Pick<
  Library,
  "put" | "beginImport" | "noteImport" | "imports" | "importFiles" | "importChoices"
>;

export interface ImportOptions {
  signal: AbortSignal;
  /** Called after every batch. */
  onProgress: (progress: ImportProgress) => void;
  /** Called with everything that is skipped. */
  onSkipped?: (skipped: readonly Skipped[], file: File) => void;
  /** Reads insights in parallel, as long as most papers are new. */
  reader?: InsightsReader;
}

interface Run extends ImportOptions {
  library: ImportLibrary;
  files: readonly File[];
  /** One per file; empty if all papers are taken. */
  choices: readonly FileChoice[];
  /** Where to start. */
  at: { file: number; record: number };
  progress: ImportProgress;
  tally: SkippedTally;
  /** Whether the library knew most of the last batch, so that reading their insights was wasted. */
  isMostlyKnown?: boolean;
}

const sizeOf = (files: readonly File[]) => files.reduce((sum, { size }) => sum + size, 0);

const KINDS = ["added", "updated", "known"] as const;

const countsOf = ({ added, updated, known, skipped, leftOut }: ImportProgress) => ({
  added,
  updated,
  known,
  skipped,
  ...(leftOut !== undefined && { leftOut }),
});

/** Stores a batch, and records in the library how far the import has come. */
async function take(run: Run, batch: PaperBatch | ChosenBatch, file: number): Promise<void> {
  const { library, files, progress, tally } = run;
  const { skipped, archive, format } = batch;
  const put = await library.put(batch, {
    importId: progress.id,
    // The reader vouches for chosen files; papers of a page rank as the page's.
    rank: format === page.name ? "page" : "reader",
    ...(archive && { archive: `${progress.id}/${file}` }),
  });
  for (const kind of KINDS) progress[kind] += put[kind];
  run.isMostlyKnown = 2 * put.known > batch.papers.length;
  progress.read = sizeOf(files.slice(0, file)) + batch.read;
  tally.note(skipped);
  progress.skipped += skipped.length;
  if ("leftOut" in batch) progress.leftOut = (progress.leftOut ?? 0) + batch.leftOut;
  const at = { file, record: batch.next };
  await library.noteImport(progress.id, { at, counts: countsOf(progress) });
  const from = files[file];
  if (from && skipped.length > 0) run.onSkipped?.(skipped, from);
  run.onProgress({ ...progress, ...tally.shown });
}

async function importFrom(run: Run): Promise<ImportProgress> {
  const { library, progress, signal } = run;
  const note = (state: "done" | "cancelled") => library.noteImport(progress.id, { state });
  try {
    await takeAll(run);
  } catch (error) {
    // If this cannot be recorded either, the original error matters more.
    await note("cancelled").catch(() => {});
    throw error;
  }
  await note(signal.aborted ? "cancelled" : "done");
  return { ...progress, ...run.tally.shown };
}

async function takeAll(run: Run): Promise<void> {
  const { files, at, signal } = run;
  const unread: UnreadableFile[] = [];
  for (let file = at.file; file < files.length && !signal.aborted; file++) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one file at a time
      await takeFile(run, file);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unread.push(error);
      passOver(run, file, error);
    }
  }
  // An unreadable file does not stop the others; if all are unreadable, the first error is thrown.
  if (unread[0] && unread.length === files.length) throw unread[0];
}

async function takeFile(run: Run, file: number): Promise<void> {
  const { files, choices, at, signal, reader } = run;
  const after = file === at.file ? at.record : 0;
  const batches = chosenPapers(files[file] as File, after, choices[file]);
  const isWanted = () => !run.isMostlyKnown;
  for await (const batch of reader ? withInsights(batches, reader, isWanted) : batches) {
    if (signal.aborted) break;
    await take(run, batch, file);
  }
}

/** Records that a file, or the rest of it, cannot be read, and why. */
function passOver(run: Run, at: number, { message }: UnreadableFile): void {
  const file = run.files[at];
  if (file === undefined) return;
  const skipped = [{ why: message, text: file.name }];
  run.tally.note(skipped);
  run.progress.skipped += 1;
  run.onSkipped?.(skipped, file);
}

const newProgress = (id: number, files: readonly File[]): ImportProgress => ({
  id,
  total: sizeOf(files),
  read: 0,
  added: 0,
  updated: 0,
  known: 0,
  skipped: 0,
  reasons: {},
  examples: [],
});

/**
 * Imports the papers of files in batches and reports progress after each; of a file with a choice, only the
 * papers that it includes. Stops between batches once the signal is aborted. An unreadable file is reported
 * among what was skipped. Rejects with `LibraryError`, or with `UnreadableFile` if no file can be read; what
 * was stored until then stays, and can be undone by the import's id.
 */
export async function importPapers(
  library: ImportLibrary,
  files: File[],
  options: ImportOptions,
  choices: FileChoice[] = [],
): Promise<ImportProgress> {
  const id = await library.beginImport(files, choices);
  const progress = newProgress(id, files);
  const at = { file: 0, record: 0 };
  const tally = new SkippedTally();
  return importFrom({ ...options, library, files, choices, at, progress, tally });
}

/** Continues an interrupted import where it stopped; null if its files were not kept. */
export async function resumeImport(
  library: ImportLibrary,
  id: number,
  options: ImportOptions,
): Promise<ImportProgress | null> {
  const files = await library.importFiles(id);
  const record = (await library.imports()).find((one) => one.id === id);
  if (!files || !record) return null;
  const progress = { ...newProgress(id, files), ...record.counts };
  return importFrom({
    ...options,
    library,
    files,
    choices: await library.importChoices(id),
    at: record.at,
    progress,
    tally: new SkippedTally(),
  });
}
