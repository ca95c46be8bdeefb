import { vi } from "vitest";

/** What may happen at a write: its transaction ends, or somebody deletes the database after it. */
export type Fault = "stopped" | "disk full" | "deleted";

const REASON = { stopped: "AbortError", "disk full": "QuotaExceededError" } as const;

const WRITES = [
  [IDBObjectStore, ["put", "add", "delete"]],
  [IDBCursor, ["update", "delete"]],
] as const;

type Call = (...given: unknown[]) => IDBRequest;

const transactionOf = (one: IDBObjectStore | IDBCursor): IDBTransaction =>
  one instanceof IDBObjectStore ? one.transaction : transactionOf(one.source as IDBObjectStore);

/** Ends a transaction as the browser does by itself. */
function end(transaction: IDBTransaction, fault: Fault): void {
  // Of several writes at once the first ends it; to take it back twice breaks fake-indexeddb.
  if (transaction.error !== null) return;
  // How fake-indexeddb ends a transaction itself.
  const abort = Reflect.get(transaction, "_abort") as (reason: string) => void;
  if (fault !== "deleted") abort.call(transaction, REASON[fault]);
  else indexedDB.deleteDatabase(transaction.db.name);
}

/**
 * Lets the n-th write from now on meet a fault, and all later ones where the worker was stopped: it does
 * nothing any more. `restore` tells whether there was such a write.
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
        // After what the same step writes besides: the browser ends a transaction between two steps.
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
