import { report } from "@/utils/logging/report";

/** Milliseconds. Chromium allows 1,800 writes an hour: one every 2 s never exceeds that. */
const PAUSE = 2000;

/**
 * Calls `write` at once, then no more than once every 2 s; changes within the pause are written together at its
 * end.
 */
export function createWriter(write: () => Promise<void>, now: () => number) {
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function run(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    last = now();
    return write();
  }
  const runLater = () => {
    run().catch((error: unknown) => report("Writing preferences", error));
  };
  return {
    /** Writes now, regardless of the pause. */
    run,
    /** Writes as soon as the pause allows. */
    schedule() {
      const wait = last + PAUSE - now();
      if (wait <= 0) runLater();
      else timer ??= setTimeout(runLater, Math.min(wait, PAUSE));
    },
    /** Cancels a scheduled write. */
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
