import type { BrowserContext } from "@playwright/test";
import { workerOf } from "@/tools/browser/worker";

/** Megabytes of JavaScript in the service worker, as it stands. */
export async function workerHeap(context: BrowserContext): Promise<number> {
  const worker = await workerOf(context);
  const bytes = await worker.evaluate(
    () =>
      (performance as Performance & { memory?: { usedJSHeapSize: number } }).memory
        ?.usedJSHeapSize ?? 0,
  );
  return Math.round(bytes / 1e6);
}
