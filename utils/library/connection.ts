import { openDatabase } from "./database";
import { deleteDatabase } from "./delete-database";
import { LibraryError } from "./library-error";
import type { Database } from "./schema";

/** Whether a write failed because there was no room. */
function isFull(error: unknown): boolean {
  const problem = LibraryError.from(error);
  return LibraryError.is(problem) && problem.problem === "full";
}

/** Whether a call failed because the connection was closed under it. */
const isClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "InvalidStateError";

/** The connection to a database: opened when it is first needed, and anew once it was lost. */
export class Connection {
  #opening: Promise<Database> | undefined;
  /** The one that was opened last. */
  #current: Database | undefined;

  /** `changed` is called once it was opened or lost: what is stored may be another database. */
  constructor(
    private readonly name: string,
    private readonly changed: () => void = () => {},
  ) {}

  /** Rejects with a `LibraryError`. After a failure or a closed database the next call tries again. */
  open = (): Promise<Database> => {
    const forget = () => void (this.#opening = undefined);
    const lost = () => {
      forget();
      this.changed();
    };
    this.#opening ??= openDatabase(this.name, lost)
      .then((db) => this.#watch(db))
      .catch((error: unknown) => {
        forget();
        throw error;
      });
    return this.#opening;
  };

  /**
   * Runs an operation; the database's own errors become ones a reader understands. Where another page
   * deleted or upgraded the database in the middle of it, it runs once more on what is there then.
   */
  using = async <T>(operation: (db: Database) => Promise<T>): Promise<T> => {
    const db = await this.open();
    try {
      return await this.#run(db, operation);
    } catch (error) {
      const next = isClosed(error) ? await this.open() : db;
      if (next === db) throw error;
      return this.#run(next, operation);
    }
  };

  async #run<T>(db: Database, operation: (db: Database) => Promise<T>): Promise<T> {
    try {
      return await operation(db);
    } catch (error) {
      if (isFull(error)) this.#letGo(db);
      throw LibraryError.from(error);
    }
  }

  /** Deletes the database; the next call opens a new one. Rejects with a `LibraryError`. */
  delete = async (): Promise<void> => {
    const opening = this.#opening?.catch(() => {}); // reported to the caller that opened it
    this.#opening = undefined;
    (await opening)?.close();
    await deleteDatabase(this.name);
  };

  /** Hears of every write for which there was no room, also of those that may fail (see `keepFiles`). */
  #watch(db: Database): Database {
    const letGoIfFull = ({ target }: Event) => {
      if (target instanceof IDBTransaction && isFull(target.error)) this.#letGo(db);
    };
    this.#current = db;
    // While it is captured: whoever waits for the transaction may write next.
    db.addEventListener("abort", letGoIfFull, { capture: true });
    this.changed();
    return db;
  }

  /** Where the disk was full Firefox lets a connection only delete next; another may write. */
  #letGo(db: Database): void {
    db.close();
    // One that was opened since stays.
    if (this.#current === db) this.#opening = undefined;
  }
}
