import { openDB } from "idb";
import { LibraryError } from "./library-error";
import { MIGRATIONS } from "./migrations/index";
import type { Database, GlossSchema } from "./schema";
import { takeBack } from "./transact";

/** Milliseconds to wait for another page of an older Gloss to let go of the library. */
const MAX_BLOCKED = 5000;

/**
 * Opens the library's database, bringing it to today's version. Throws a `LibraryError`. `closed` is
 * called when the database was let go (another page upgrades or deletes it): then open it anew.
 */
export async function openDatabase(
  name: string,
  closed: () => void,
  migrations = MIGRATIONS,
): Promise<Database> {
  const { promise: blocked, reject } = Promise.withResolvers<never>();
  let cause: unknown;
  const opened = openDB<GlossSchema>(name, migrations.length, {
    upgrade: async (database, from, _to, transaction) => {
      try {
        for (const migrate of migrations.slice(from)) {
          // oxlint-disable-next-line no-await-in-loop -- each step builds on the one before
          await migrate(database, transaction);
        }
      } catch (error) {
        // The opening fails with it.
        cause = transaction.error ?? error;
        // Else what the steps before it did would stay, under the number of the last version.
        await takeBack(transaction);
      }
    },
    blocked: () => void setTimeout(() => reject(new LibraryError("blocked")), MAX_BLOCKED),
    blocking: (_current, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      closed();
    },
    terminated: closed,
  });
  try {
    return await Promise.race([opened, blocked]);
  } catch (error) {
    throw LibraryError.from(cause ?? error);
  }
}
