import { libraryRevision } from "./items";

/** Tells every open page that answers it remembers may be out of date. */
export const announceLibraryChange = (now: number): Promise<void> =>
  // Also within one millisecond, and where the clock was set back.
  libraryRevision.change((last) => Math.max(now, last + 1));

/** Calls back, until `signal` is aborted, whenever the library changed. */
export const onLibraryChange = (callback: () => void, signal: AbortSignal): void =>
  libraryRevision.watch(callback, signal);
