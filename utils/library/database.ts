import { type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import { LibraryError } from "./library-error";
import type { GlossSchema } from "./schema";

export type Database = IDBPDatabase<GlossSchema>;
type Upgrade = IDBPTransaction<
  GlossSchema,
  ("papers" | "rejections" | "snapshots" | "meta")[],
  "versionchange"
>;

/** Step n leads from version n to n + 1; a step that was released is never edited. */
const MIGRATIONS: ((database: Database, transaction: Upgrade) => void)[] = [
  (database) => {
    const papers = database.createObjectStore("papers", { keyPath: "id", autoIncrement: true });
    for (const index of ["keys", "ids", "halves"] as const) {
      papers.createIndex(index, index, { multiEntry: true });
    }
    database.createObjectStore("rejections", { keyPath: "key" });
    database.createObjectStore("snapshots");
    database.createObjectStore("meta");
  },
];

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
  const opened = openDB<GlossSchema>(name, migrations.length, {
    upgrade: (database, from, _to, transaction) => {
      for (const migrate of migrations.slice(from)) migrate(database, transaction);
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
    throw LibraryError.from(error);
  }
}
