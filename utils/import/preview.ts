import { EntryNames } from "@/utils/domain/import-choice";
import type { ImportEntry } from "@/utils/domain/import-entry";
import type { DigestPaper, Skipped } from "@/utils/domain/paper";
import type { MendableTable, Reread } from "@/utils/domain/table-columns";
import { asUnreadable } from "@/utils/sources/read-file";
import type { PaperReason } from "@/utils/sources/source";
import { papersIn, type PaperBatch } from "./read-papers";
import { SkippedTally } from "./skipped-tally";

/** The content of a file, before any of it is stored. */
export interface FilePreview {
  /** Name of the file. */
  name: string;
  /** The recognised format. */
  format: string;
  papers: number;
  abstracts: number;
  /** Papers with a registry id. */
  ids: number;
  skipped: number;
  reasons: Record<string, number>;
  examples: Skipped[];
  /** Whether only the first part of the file was read. */
  isPart: boolean;
  /** Why the file cannot be read; null if it can. */
  problem: string | null;
  /** The first papers. */
  first: DigestPaper[];
  /** All papers that were read. */
  entries: ImportEntry[];
  /** The first lines that belong to no paper. */
  left: readonly string[];
  /** Tables whose columns can be chosen. */
  tables: readonly MendableTable[];
  /** How the file was read, if columns were chosen. */
  reread: Reread | null;
}

/** Papers after which reading of a streamed file stops. */
const LOOKED_AT = 2000;
/** Papers that the preview shows in full. */
const SHOWN = 5;

const empty = (name: string, reread: Reread | null): FilePreview => ({
  name,
  format: "Unknown",
  papers: 0,
  abstracts: 0,
  ids: 0,
  skipped: 0,
  reasons: {},
  examples: [],
  isPart: false,
  problem: null,
  first: [],
  entries: [],
  left: [],
  tables: [],
  reread,
});

const entryOf = (
  { title, abstract, ids }: DigestPaper,
  names: EntryNames,
  reason: PaperReason | undefined,
): ImportEntry => ({
  name: names.next(title),
  title,
  id: ids[0] ?? null,
  hasId: ids.length > 0,
  hasAbstract: abstract !== "",
  kind: reason?.place ?? null,
  isUnsure: reason?.evidence === "none",
});

/** Adds what the reader needs to choose among papers. */
function list(preview: FilePreview, { papers, reasons, beside }: PaperBatch, names: EntryNames) {
  for (const [at, paper] of papers.entries())
    preview.entries.push(entryOf(paper, names, reasons?.[at]));
  Object.assign(preview, beside);
}

async function read(file: File, preview: FilePreview, tally: SkippedTally): Promise<void> {
  const names = new EntryNames();
  for await (const batch of papersIn(file, 0, preview.reread)) {
    const { papers, skipped, format, isStream } = batch;
    preview.format = format;
    list(preview, batch, names);
    preview.papers += papers.length;
    preview.abstracts += papers.filter(({ abstract }) => abstract !== "").length;
    preview.ids += papers.filter(({ ids }) => ids.length > 0).length;
    preview.skipped += skipped.length;
    preview.first.push(...papers.slice(0, SHOWN - preview.first.length));
    tally.note(skipped);
    if (!isStream || preview.papers < LOOKED_AT) continue;
    preview.isPart = true;
    return;
  }
}

/** Reads a file without storing anything. */
async function previewOf(file: File, reread: Reread | null): Promise<FilePreview> {
  const preview = empty(file.name, reread);
  const tally = new SkippedTally();
  try {
    await read(file, preview, tally);
  } catch (error) {
    preview.problem = asUnreadable(error).message;
  }
  Object.assign(preview, tally.shown);
  if (preview.papers === 0) preview.problem ??= preview.examples[0]?.why ?? "This file is empty";
  return preview;
}

/** Score of a preview: how much it has to offer. */
const worth = ({ papers, abstracts, ids }: FilePreview) => papers + (abstracts + ids) / 2;

/**
 * The best of several forms of the same text: a clipboard holds HTML beside plain text. With `reread`, read
 * with the columns that the reader chose.
 */
export async function bestPreview(
  forms: readonly File[],
  reread: Reread | null = null,
): Promise<{ file: File; preview: FilePreview } | null> {
  const previews = await Promise.all(
    forms.map(async (file) => ({ file, preview: await previewOf(file, reread) })),
  );
  return previews.reduce<(typeof previews)[0] | null>(
    (best, next) => (best && worth(best.preview) >= worth(next.preview) ? best : next),
    null,
  );
}
