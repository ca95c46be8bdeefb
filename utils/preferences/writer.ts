import { report } from "@/utils/logging/report";

/** Chromium allows 1,800 writes an hour: one every 2 s never runs out. */
const PAUSE = 2000;

/**
 * Calls `write` at once, then at most once every 2 s: what comes within the pause is written
 * together at its end.
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
    /** Writes now, whatever the pause. */
    run,
    /** Writes as soon as the pause allows. */
    schedule() {
      const wait = last + PAUSE - now();
      if (wait <= 0) runLater();
      else timer ??= setTimeout(runLater, Math.min(wait, PAUSE));
    },
    /** Forgets a scheduled write. */
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
