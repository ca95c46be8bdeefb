import { report } from "@/utils/logging/report";
import type { Connection } from "./connection";
import { emptied, readMeta } from "./meta";
import type { Database } from "./schema";
import { transact } from "./transact";

/**
 * Removes everything that the library's database holds. One that cannot be emptied (it is of a newer
 * version, or broken) is deleted without being opened.
 */
export async function eraseLibrary(connection: Connection): Promise<void> {
  try {
    await connection.using(clear);
  } catch (error) {
    report("Emptying the library; its database is deleted instead", error);
    await connection.delete();
    await connection.using(clear);
  }
}

/**
 * The revision goes on, so that nobody takes what they read of the old papers for current; and an empty
 * library that has one was emptied by the reader, not deleted by somebody else.
 */
const clear = (db: Database): Promise<void> =>
  transact(db, [...db.objectStoreNames], async (transaction) => {
    const before = await readMeta(transaction);
    await Promise.all(
      [...db.objectStoreNames].map((name) => transaction.objectStore(name).clear()),
    );
    await transaction.objectStore("meta").put(emptied(before), "library");
  });
