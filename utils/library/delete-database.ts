import { deleteDB } from "idb";
import { LibraryError } from "./library-error";

/** Milliseconds to wait for a page that does not let go of the database. */
const MAX_BLOCKED = 5000;

/** Deletes a database without opening it, whatever its version. Rejects with a `LibraryError`. */
export async function deleteDatabase(name: string): Promise<void> {
  const { promise: blocked, reject } = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deleted = deleteDB(name, {
    blocked: () => {
      timer = setTimeout(() => reject(new LibraryError("blocked")), MAX_BLOCKED);
    },
  });
  try {
    await Promise.race([deleted, blocked]);
  } finally {
    clearTimeout(timer);
  }
}
