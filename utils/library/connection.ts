import { openDatabase } from "./database";
import { LibraryError } from "./library-error";
import type { Database } from "./schema";

/** Name of the error of a write for which there is no room. */
const FULL = "QuotaExceededError";

/** The connection to a database: opened when it is first needed, and anew once it was lost. */
export class Connection {
  #opening: Promise<Database> | undefined;

  constructor(private readonly name: string) {}

  /** Rejects with a `LibraryError`. After a failure or a closed database the next call tries again. */
  open = (): Promise<Database> => {
    const forget = () => void (this.#opening = undefined);
    this.#opening ??= openDatabase(this.name, forget)
      .then((db) => this.#watch(db))
      .catch((error: unknown) => {
        forget();
        throw error;
      });
    return this.#opening;
  };

  /** Runs an operation; the database's own errors become ones a reader understands. */
  using = async <T>(operation: (db: Database) => Promise<T>): Promise<T> => {
    const db = await this.open();
    try {
      return await operation(db);
    } catch (error) {
      const problem = LibraryError.from(error);
      if (problem instanceof LibraryError && problem.problem === "full") this.#letGo(db);
      throw problem;
    }
  };

  /** Hears of every write for which there was no room, also of those that may fail (see `keepFiles`). */
  #watch(db: Database): Database {
    const letGoIfFull = ({ target }: Event) => {
      const isFull = target instanceof IDBTransaction && target.error?.name === FULL;
      if (isFull) this.#letGo(db);
    };
    // While it is captured: whoever waits for the transaction may write next.
    db.addEventListener("abort", letGoIfFull, { capture: true });
    return db;
  }

  /** Where the disk was full Firefox lets a connection only delete next; another may write. */
  #letGo(db: Database): void {
    db.close();
    this.#opening = undefined;
  }
}
