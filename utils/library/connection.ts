import { openDatabase } from "./database";
import { LibraryError } from "./library-error";
import type { Database } from "./schema";

/** The connection to a database: opened when it is first needed, and anew once it was lost. */
export class Connection {
  #opening: Promise<Database> | undefined;

  constructor(private readonly name: string) {}

  /** Rejects with a `LibraryError`. After a failure or a closed database the next call tries again. */
  open = (): Promise<Database> => {
    const forget = () => void (this.#opening = undefined);
    this.#opening ??= openDatabase(this.name, forget).catch((error: unknown) => {
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

  /** Where the disk was full Firefox lets a connection only delete next; another may write. */
  #letGo(db: Database): void {
    db.close();
    this.#opening = undefined;
  }
}
