import type { IDBPTransaction, StoreNames } from "idb";
import type { Database, GlossSchema } from "@/utils/library/schema";

/** The one transaction of an upgrade; a step that fails takes all of it back. */
type Upgrade = IDBPTransaction<GlossSchema, StoreNames<GlossSchema>[], "versionchange">;

/** One step from a version of the database to the next; awaits nothing but the database. */
export type Migration = (database: Database, transaction: Upgrade) => void | Promise<void>;
