import { requestLog } from "@/utils/storage/items";

/** Entries that are kept: months of a few feeds, some back-fills, or ten pages that met a collection. */
const MOST = 2000;

/** Notes a request before it is sent, so that none is missing; resolves to the note's id. */
export async function noteRequest(url: string, why: string): Promise<string> {
  const id = crypto.randomUUID();
  const note = { id, at: Date.now(), url, why, outcome: null, bytes: 0 };
  await requestLog.change((log) => [note, ...log].slice(0, MOST));
  return id;
}

/** Completes the entry of a request. */
export const noteOutcome = (id: string, outcome: string, bytes: number): Promise<void> =>
  requestLog.change((log) => log.map((one) => (one.id === id ? { ...one, outcome, bytes } : one)));

/**
 * Completes entries of a worker that was stopped before an answer came. Call once, when the worker starts.
 */
export const closeNotes = (outcome: string): Promise<void> =>
  requestLog.change((log) =>
    log.every((one) => one.outcome !== null)
      ? log
      : log.map((one) => ({ ...one, outcome: one.outcome ?? outcome })),
  );
