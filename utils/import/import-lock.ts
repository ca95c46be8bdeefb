const NAME = "gloss-import";

/**
 * Runs long work that changes the library, one at a time across all tabs. Rejects if another tab holds the
 * lock.
 */
export const withImportLock = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(NAME, { ifAvailable: true }, (lock) => {
    if (!lock) throw new Error("Another tab is importing just now. Try again when it is done.");
    return work();
  });

/** Whether an import is running, in this tab or another. */
export async function isImporting(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === NAME);
}
