import type { DigestOrigin, Skipped } from "@/utils/domain/paper";
import type { Library } from "@/utils/library";
import { papersIn } from "./read-papers";

/** What an import has done so far. */
export interface ImportProgress {
  /** Bytes of the file, and how many of them were read. */
  total: number;
  read: number;
  added: number;
  updated: number;
  known: number;
  skipped: number;
  /** How often each reason to skip occurred, its line numbers left out. */
  reasons: Record<string, number>;
  /** The first stretches that were skipped. */
  examples: Skipped[];
  /** The digest that the papers are listed under; null for an exported library, which has its own. */
  origin: DigestOrigin | null;
}

const EXAMPLES = 20;

const reasonOf = (why: string) =>
  why.replace(/^(Line|Row) \d+ /, (_, place: string) => `A ${place.toLowerCase()} `);

function noteSkipped(progress: ImportProgress, skipped: readonly Skipped[]): void {
  progress.skipped += skipped.length;
  for (const one of skipped) {
    const reason = reasonOf(one.why);
    progress.reasons[reason] = (progress.reasons[reason] ?? 0) + 1;
    if (progress.examples.length < EXAMPLES) progress.examples.push(one);
  }
}

/**
 * Takes the papers of a file into the library, batch by batch, and tells after each how far it is.
 * Ends early, with whole papers only, once `signal` is aborted. Importing the rest, or the whole file
 * again, completes it. Rejects with `UnreadableFile` or `LibraryError`.
 */
export async function importPapers(
  library: Pick<Library, "put">,
  file: File,
  signal: AbortSignal,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportProgress> {
  const counts = { added: 0, updated: 0, known: 0, skipped: 0 };
  const progress: ImportProgress = {
    total: file.size,
    read: 0,
    ...counts,
    reasons: {},
    origin: null,
    examples: [],
  };
  const apart = new Set<number>();
  for await (const { papers, skipped, read, name, date, archive } of papersIn(file)) {
    if (signal.aborted) break;
    const put = await library.put({ name, date, papers, skipped: [] }, archive ? apart : undefined);
    progress.read = read;
    progress.origin = archive ? null : { name, date };
    for (const kind of ["added", "updated", "known"] as const) progress[kind] += put[kind];
    noteSkipped(progress, skipped);
    onProgress(progress);
  }
  return progress;
}
