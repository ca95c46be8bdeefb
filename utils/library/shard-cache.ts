import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { DatabaseName } from "@/utils/domain/kept";
import { deleteDatabase } from "./delete-database";

const NAME = "gloss-shards" satisfies DatabaseName;

/** Files of about 4 kB: some 20 MB. The oldest go first. */
const MOST_FILES = 5000;
/** Milliseconds after which a file is asked for again. */
const LONGEST = 30 * 24 * 60 * 60 * 1000;

/** A file of a collection, with the name of its content. */
export interface CachedFile {
  url: string;
  revision: string;
  text: string;
}

interface CacheSchema extends DBSchema {
  files: {
    key: string;
    value: CachedFile & { at: number };
    indexes: { at: number };
  };
}

/** Files of collections that need not be asked for again. A database of its own: it may be lost. */
export class ShardCache {
  #opening: Promise<IDBPDatabase<CacheSchema>> | undefined;

  constructor(
    private readonly name: string = NAME,
    private readonly now: () => number = Date.now,
  ) {}

  /** The texts of the files that are here in the wanted revision, by their addresses. */
  async get(wanted: readonly Omit<CachedFile, "text">[]): Promise<Map<string, string>> {
    const { store } = (await this.#database()).transaction("files");
    const found = await Promise.all(wanted.map(({ url }) => store.get(url)));
    const texts = new Map<string, string>();
    for (const [at, { url, revision }] of wanted.entries()) {
      const file = found[at];
      if (file?.revision === revision && file.at > this.now() - LONGEST) texts.set(url, file.text);
    }
    return texts;
  }

  async put(files: readonly CachedFile[]): Promise<void> {
    const at = this.now();
    const transaction = (await this.#database()).transaction("files", "readwrite", {
      durability: "relaxed",
    });
    await Promise.all(files.map((file) => transaction.store.put({ ...file, at })));
    const surplus = (await transaction.store.count()) - MOST_FILES;
    if (surplus > 0) {
      const oldest = await transaction.store.index("at").getAllKeys(null, surplus);
      await Promise.all(oldest.map((url) => transaction.store.delete(url)));
    }
    await transaction.done;
  }

  /** Forgets the files below an address. */
  async forget(folder: string): Promise<void> {
    await (await this.#database()).delete("files", IDBKeyRange.bound(folder, `${folder}\uFFFF`));
  }

  /** Deletes the whole database, of whatever version. */
  async erase(): Promise<void> {
    const opening = this.#opening?.catch(() => {}); // reported to the caller that opened it
    this.#opening = undefined;
    (await opening)?.close();
    await deleteDatabase(this.name);
  }

  #database(): Promise<IDBPDatabase<CacheSchema>> {
    const forget = () => void (this.#opening = undefined);
    this.#opening ??= openDB<CacheSchema>(this.name, 1, {
      upgrade: (database) => {
        database.createObjectStore("files", { keyPath: "url" }).createIndex("at", "at");
      },
      // Otherwise a deletion of the database would be blocked for ever.
      blocking: (_current, _wanted, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return this.#opening;
  }
}
