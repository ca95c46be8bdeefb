import { exportPapers } from "@/utils/import/export-papers";
import { importPapers } from "@/utils/import/import-papers";
import { insightsOf } from "@/utils/insights/index";
import { insightsVersion } from "@/utils/insights/version";
import { openLibrary } from "@/utils/library/index";
import type { WorkerAnswer, WorkerRequest } from "./library-work";

const library = openLibrary({ now: Date.now, insightsOf, insightsVersion });
let end = new AbortController();

const tell = (answer: WorkerAnswer) => postMessage(answer);

async function work(request: WorkerRequest): Promise<void> {
  if (request.what === "export") {
    const file = await exportPapers(library, (papers, of) =>
      tell({ what: "exporting", papers, of }),
    );
    tell({ what: "exported", file });
    return;
  }
  end = new AbortController();
  const { signal } = end;
  const progress = await importPapers(library, request.file, signal, (now) =>
    tell({ what: "importing", progress: now }),
  );
  await library.prepareSearch((missing) => tell({ what: "indexing", progress, missing }));
  tell({ what: "imported", progress, cancelled: signal.aborted });
}

addEventListener("message", ({ data }: MessageEvent<WorkerRequest | { what: "cancel" }>) => {
  if (data.what === "cancel") end.abort();
  else
    work(data).catch((error: unknown) =>
      tell({ what: "failed", why: error instanceof Error ? error.message : String(error) }),
    );
});
