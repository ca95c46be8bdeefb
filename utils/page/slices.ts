/** Milliseconds of work before yielding to the page: half a frame at 60 Hz. */
const SLICE = 8;

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the page paint and handle input. */
export function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Slices that may write before the page is painted: styling what they wrote takes as long again. */
const WRITING = 3;

/** Resolves after the next frame is painted; in a hidden tab, when the reader returns to it. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** A pause for work that writes: lets the page paint before there is too much to style at once. */
export function writingPause(): () => Promise<void> {
  let slices = 0;
  return () => {
    slices += 1;
    return slices % WRITING === 0 ? painted() : turn();
  };
}

/**
 * Calls `work` for every item without blocking the page for longer than a slice, with a `pause` between slices.
 * Stops if `signal` is aborted. Resolves to whether all items were done.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  signal: AbortSignal,
  work: (item: T) => void,
  pause: () => Promise<void> = turn,
): Promise<boolean> {
  let end = performance.now() + SLICE;
  for (const item of items) {
    if (performance.now() > end) {
      // oxlint-disable-next-line no-await-in-loop -- slices must not run at once
      await pause();
      end = performance.now() + SLICE;
    }
    if (signal.aborted) return false;
    work(item);
  }
  return true;
}

/** Wraps `work` so that it never throws: the first error is passed to `failed`, later ones are dropped. */
export function tolerant<T>(
  work: (item: T) => void,
  failed: (error: unknown) => void,
): (item: T) => void {
  let hasFailed = false;
  return (item) => {
    try {
      work(item);
    } catch (error) {
      if (!hasFailed) failed(error);
      hasFailed = true;
    }
  };
}
