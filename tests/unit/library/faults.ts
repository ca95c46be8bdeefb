import { vi } from "vitest";

/** A fault at a write: its transaction is aborted, or the database is deleted after it. */
export type Fault = "stopped" | "disk full" | "deleted";

const REASON = { stopped: "AbortError", "disk full": "QuotaExceededError" } as const;

const WRITES = [
  [IDBObjectStore, ["put", "add", "delete"]],
  [IDBCursor, ["update", "delete"]],
] as const;

type Call = (...given: unknown[]) => IDBRequest;

const transactionOf = (one: IDBObjectStore | IDBCursor): IDBTransaction =>
  one instanceof IDBObjectStore ? one.transaction : transactionOf(one.source as IDBObjectStore);

/** Aborts a transaction as the browser does by itself. */
function end(transaction: IDBTransaction, fault: Fault): void {
  // The first of several concurrent writes aborts it; aborting twice breaks fake-indexeddb.
  if (transaction.error !== null) return;
  // The method with which fake-indexeddb aborts a transaction itself.
  const abort = Reflect.get(transaction, "_abort") as (reason: string) => void;
  if (fault !== "deleted") abort.call(transaction, REASON[fault]);
  else indexedDB.deleteDatabase(transaction.db.name);
}

/**
 * Injects a fault at the n-th write from now on, and for "stopped" also at all later ones, because a stopped
 * worker does nothing more. `restore` returns whether there was such a write.
 */
export function faultAt(n: number, fault: Fault): { restore: () => boolean } {
  let left = n;
  const spies = WRITES.flatMap(([of, names]) =>
    names.map((name) => {
      const prototype = of.prototype as never as Record<string, Call>;
      const original = prototype[name] as Call;
      return vi.spyOn(prototype, name).mockImplementation(function faulty(
        this: IDBObjectStore | IDBCursor,
        ...given: unknown[]
      ) {
        left -= 1;
        const isMet = left === -1 || (left < -1 && fault === "stopped");
        const request = original.apply(this, given);
        // After the other writes of the same task: the browser aborts a transaction between tasks.
        if (isMet) queueMicrotask(() => end(transactionOf(this), fault));
        return request;
      } as Call);
    }),
  );
  return {
    restore: () => {
      for (const spy of spies) spy.mockRestore();
      return left < 0;
    },
  };
}
