import type { Library } from "@/utils/library";
import { archiveHead, archiveLine } from "./archive";

/** Papers read per batch. */
const BATCH = 500;

/** The whole library as gzipped JSON lines; `importPapers` restores the same library from it. */
export async function exportPapers(
  library: Pick<Library, "batch" | "state">,
  onProgress: (papers: number, of: number) => void,
): Promise<Blob> {
  const { papers: total } = await library.state();
  const encoder = new TextEncoder();
  let after = 0;
  let count = 0;
  const lines = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(encoder.encode(`${archiveHead(total)}\n`)),
    async pull(controller) {
      const papers = await library.batch(after, BATCH);
      const last = papers.at(-1);
      if (last === undefined) {
        controller.close();
        return;
      }
      controller.enqueue(encoder.encode(`${papers.map(archiveLine).join("\n")}\n`));
      after = last.id;
      count += papers.length;
      onProgress(count, total);
    },
  });
  return new Response(lines.pipeThrough(new CompressionStream("gzip"))).blob();
}
