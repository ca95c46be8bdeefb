import type { IDBPTransaction, StoreNames } from "idb";
import type { Database, GlossSchema } from "./schema";

type Stores = readonly StoreNames<GlossSchema>[];

export type Transaction<Names extends Stores> = IDBPTransaction<GlossSchema, Names, "readwrite">;

/**
 * Runs `work` in one read-write transaction and waits until it is stored: all of it or, where anything
 * fails, nothing. Rejects with the reason for which the database took the transaction back, if it did:
 * what `work` runs into afterwards only says that the transaction has ended.
 */
export async function transact<const Names extends Stores, Result>(
  db: Database,
  stores: Names,
  work: (transaction: Transaction<Names>) => Promise<Result>,
  options?: IDBTransactionOptions,
): Promise<Result> {
  const transaction = db.transaction(stores, "readwrite", options);
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    await takeBack(transaction);
    throw transaction.error ?? error;
  }
}

/** Takes a transaction back, unless the database did; resolves once that is done. */
export async function takeBack(transaction: {
  abort: () => void;
  done: Promise<void>;
}): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // The database took it back already.
  }
  await transaction.done.catch(() => {}); // the caller hears of the cause instead
}
