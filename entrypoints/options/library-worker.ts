import type { DigestPaper } from "@/utils/domain/paper";
import type { Reread } from "@/utils/domain/table-columns";
import type { PreviewPaper } from "@/utils/domain/views";
import { correctionsFile } from "@/utils/import/corrections-file";
import { exportPapers } from "@/utils/import/export-papers";
import { importPapers, resumeImport, type ImportProgress } from "@/utils/import/import-papers";
import { bestPreview } from "@/utils/import/preview";
import { insightsOf } from "@/utils/insights/index";
import { insightsVersion } from "@/utils/insights/version";
import { openLibrary } from "@/utils/library/index";
import { report } from "@/utils/logging/report";
import { previewPaper } from "@/utils/views/preview-paper";
import { withImportLock } from "@/utils/import/import-lock";
import { IndexMaker } from "./index-maker";
import { insightsReaders } from "./insights-readers";
import { serveImport } from "./serve-import";
import { SkippedFile } from "./skipped-file";
import type { BesidePorts, LibraryRequest, WorkerAnswer, WorkerMessage } from "./worker-messages";

/** Papers that a preview shows. */
const SHOWN = 5;

const library = openLibrary({ now: Date.now, insightsOf, insightsVersion });
const end = new AbortController();
const { signal } = end;
const lost = Promise.withResolvers<never>();
lost.promise.catch(() => {}); // reported to the callers that wait for an answer

const tell = (answer: WorkerAnswer) => postMessage(answer);

/** The first papers with their insights. */
const shownPapers = (papers: readonly DigestPaper[]): PreviewPaper[] =>
  papers.map((paper) => previewPaper(paper, insightsOf(paper.title, paper.abstract)));

async function preview(items: File[][], reread: Reread | null): Promise<WorkerAnswer> {
  const best = await Promise.all(items.map((forms) => bestPreview(forms, reread)));
  const found = best.filter((one) => one !== null);
  let room = SHOWN;
  const previews = found.map((one) => {
    const papers = one.preview.first.slice(0, room);
    room -= papers.length;
    return { ...one.preview, first: shownPapers(papers) };
  });
  return { what: "previewed", files: found.map(({ file }) => file), previews };
}

/** Takes files in, or goes on with an import that stopped. */
async function takeIn(
  request: Extract<LibraryRequest, { what: "import" | "resume" }>,
  beside: BesidePorts,
): Promise<WorkerAnswer> {
  const list = new SkippedFile();
  const reader = insightsReaders(beside.insights, lost.promise);
  const index = new IndexMaker(beside.index, lost.promise);
  const onProgress = (progress: ImportProgress) => {
    tell({ what: "importing", progress });
    index.follow();
  };
  const options = { signal, onProgress, onSkipped: list.add, reader };
  const progress =
    request.what === "import"
      ? await importPapers(library, request.files, options, request.choices)
      : await resumeImport(library, request.id, options);
  if (!progress) throw new Error("The files were not kept. Choose them again to go on.");
  await index
    .prepare((missing) => tell({ what: "indexing", progress, missing }))
    // The papers are there; the first search makes what is missing.
    .catch((error: unknown) => report("Making the text index", error));
  return { what: "imported", progress, cancelled: signal.aborted, skipped: list.file };
}

async function undo(id: number): Promise<WorkerAnswer> {
  const summary = await library.undoImport(id, (done, of) => tell({ what: "undoing", done, of }));
  return { what: "undone", ...summary };
}

async function exportAll(): Promise<WorkerAnswer> {
  const file = await exportPapers(library, (papers, of) => tell({ what: "exporting", papers, of }));
  return { what: "exported", file };
}

async function saveCorrections(): Promise<WorkerAnswer> {
  const text = correctionsFile(await library.correctedPapers());
  return { what: "exported", file: new Blob([text], { type: "application/json" }) };
}

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Resolves to what is told last, once others may change the library again. */
async function work(request: LibraryRequest, beside: BesidePorts | null): Promise<WorkerAnswer> {
  if (request.what === "preview") return preview(request.items, request.reread);
  if (request.what === "export") return exportAll();
  if (request.what === "corrections") return saveCorrections();
  return withImportLock(async () => {
    if (request.what === "undo") return undo(request.id);
    if (!beside) throw new Error("An import needs workers beside it.");
    return takeIn(request, beside);
  });
}

addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
  if (data.what === "cancel") end.abort();
  else if (data.what === "lost") lost.reject(new Error("A worker beside the import failed."));
  else if (data.what === "serve") serveImport(data.port, library);
  else
    work(data.request, data.beside).then(tell, (error: unknown) =>
      tell({ what: "failed", why: textOf(error) }),
    );
});
