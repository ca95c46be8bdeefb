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

/** Slices that may write before the page is painted: styling what they wrote takes as long again. */
const WRITING = 3;

/** Resolves in the next frame once it is painted; in a hidden tab when the reader comes to it. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** A pause for work that writes: lets the page paint before it has too much to style at once. */
export function writingPause(): () => Promise<void> {
  let slices = 0;
  return () => {
    slices += 1;
    return slices % WRITING === 0 ? painted() : turn();
  };
}

/**
 * Does `work` for every item without holding the page for more than a slice, with a `pause` between
 * two; stops where `signal` is aborted. Resolves to whether it came to the end.
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
      // oxlint-disable-next-line no-await-in-loop -- one slice after the other is the point
      await pause();
      end = performance.now() + SLICE;
    }
    if (signal.aborted) return false;
    work(item);
  }
  return true;
}

/** `work` that stops at no item: the first that fails is told to `failed`, the others are done. */
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
