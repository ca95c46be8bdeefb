const NAME = "gloss-import";

/**
 * Does work that changes the library at length, one at a time over all tabs. Rejects where another
 * tab is at it.
 */
export const withImportLock = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(NAME, { ifAvailable: true }, (lock) => {
    if (!lock) throw new Error("Another tab is importing just now. Try again when it is done.");
    return work();
  });

/** Whether an import goes on, in this tab or another. */
export async function isImporting(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === NAME);
}
