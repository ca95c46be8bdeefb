/** Milliseconds of work before the page gets its turn: half a frame at 60 Hz. */
const SLICE = 8;

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the page paint and answer its reader. */
export function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Does `work` for every item without holding the page for more than a slice; stops where `signal`
 * is aborted. Resolves to whether it came to the end.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  signal: AbortSignal,
  work: (item: T) => void,
): Promise<boolean> {
  let end = performance.now() + SLICE;
  for (const item of items) {
    if (performance.now() > end) {
      // oxlint-disable-next-line no-await-in-loop -- one slice after the other is the point
      await turn();
      end = performance.now() + SLICE;
    }
    if (signal.aborted) return false;
    work(item);
  }
  return true;
}
