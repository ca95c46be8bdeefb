import { exportPapers } from "@/utils/import/export-papers";
import { importPapers, resumeImport, type ImportProgress } from "@/utils/import/import-papers";
import { bestPreview } from "@/utils/import/preview";
import { insightsOf } from "@/utils/insights/index";
import { insightsVersion } from "@/utils/insights/version";
import { openLibrary } from "@/utils/library/index";
import { report } from "@/utils/report";
import { previewPaper } from "@/utils/views/preview-paper";
import { withImportLock } from "@/utils/import-lock";
import { IndexWorker, type IndexProgress } from "./index-worker";
import { InsightsWorkers } from "./insights-workers";
import type { WorkerAnswer, WorkerRequest } from "./library-work";
import { SkippedFile } from "./skipped-file";

/** Papers that a preview shows. */
const SHOWN = 5;

const library = openLibrary({ now: Date.now, insightsOf, insightsVersion });
const end = new AbortController();
const { signal } = end;

const tell = (answer: WorkerAnswer) => postMessage(answer);

async function preview(items: File[][]): Promise<void> {
  const best = await Promise.all(items.map((forms) => bestPreview(forms)));
  const found = best.filter((one) => one !== null);
  const readable = found.filter(({ preview: { problem } }) => problem === null);
  const first = readable.flatMap(({ preview: { first: papers } }) => papers).slice(0, SHOWN);
  tell({
    what: "previewed",
    files: readable.map(({ file }) => file),
    previews: found.map((one) => one.preview),
    first: first.map((paper) => previewPaper(paper, insightsOf(paper.title, paper.abstract))),
  });
}

/** Takes files in, or goes on with an import that stopped. */
async function takeIn(request: WorkerRequest & { what: "import" | "resume" }): Promise<void> {
  const list = new SkippedFile();
  const [reader, index] = [new InsightsWorkers(), new IndexWorker()];
  const onProgress = (progress: ImportProgress) => {
    tell({ what: "importing", progress });
    index.follow();
  };
  const options = { signal, onProgress, onSkipped: list.add, reader };
  const progress =
    request.what === "import"
      ? await importPapers(library, request.files, options)
      : await resumeImport(library, request.id, options);
  reader.close();
  if (!progress) throw new Error("The files were not kept. Choose them again to go on.");
  await index
    .prepare((missing) => tell({ what: "indexing", progress, missing }))
    // The papers are there; the first search makes what is missing.
    .catch((error: unknown) => report("Making the text index", error));
  index.close();
  tell({ what: "imported", progress, cancelled: signal.aborted, skipped: list.file });
}

async function undo(id: number): Promise<void> {
  const summary = await library.undoImport(id, (done, of) => tell({ what: "undoing", done, of }));
  tell({ what: "undone", ...summary });
}

async function exportAll(): Promise<void> {
  const file = await exportPapers(library, (papers, of) => tell({ what: "exporting", papers, of }));
  tell({ what: "exported", file });
}

function read({ papers, port }: WorkerRequest & { what: "read" }): void {
  port.postMessage(papers.map(({ title, abstract }) => insightsOf(title, abstract)));
  port.close();
}

let following: Promise<void> | null = null;

/** Once at a time: what comes meanwhile is taken in as well. */
function follow(): void {
  following ??= library
    .followSearch()
    .catch((error: unknown) => void report("Taking papers into the text index", error))
    .finally(() => (following = null));
}

async function prepare({ port }: WorkerRequest & { what: "prepare" }): Promise<void> {
  const answer = (progress: IndexProgress) => port.postMessage(progress);
  await following;
  await library
    .prepareSearch((missing) => answer({ missing }))
    .then(
      () => answer(null),
      (error: unknown) => answer({ failed: textOf(error) }),
    );
}

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function work(request: WorkerRequest): Promise<void> {
  if (request.what === "read") return read(request);
  if (request.what === "follow") return follow();
  if (request.what === "prepare") return prepare(request);
  if (request.what === "preview") return preview(request.items);
  if (request.what === "export") return exportAll();
  return withImportLock(() => (request.what === "undo" ? undo(request.id) : takeIn(request)));
}

addEventListener("message", ({ data }: MessageEvent<WorkerRequest | { what: "cancel" }>) => {
  if (data.what === "cancel") end.abort();
  else work(data).catch((error: unknown) => tell({ what: "failed", why: textOf(error) }));
});
