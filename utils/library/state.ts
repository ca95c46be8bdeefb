import type { LibraryState } from "@/utils/domain/views";
import { report } from "@/utils/logging/report";
import type { Database } from "./schema";
import { LibraryError } from "./library-error";
import { readMeta } from "./meta";

/** Tells the counts that are kept with every change, without a scan; a library that cannot be opened says why instead of failing. */
export async function readState(
  using: <T>(operation: (db: Database) => Promise<T>) => Promise<T>,
): Promise<LibraryState> {
  try {
    return await using(count);
  } catch (error) {
    const problem = LibraryError.is(error) ? error.message : report("Counting the library", error);
    return { papers: 0, digests: [], updatedAt: null, corrected: 0, problem };
  }
}

async function count(db: Database): Promise<LibraryState> {
  const transaction = db.transaction(["digests", "meta", "papers"]);
  const [digests, { papers, updatedAt }, corrected] = await Promise.all([
    transaction.objectStore("digests").getAll(),
    readMeta(transaction),
    transaction.objectStore("papers").index("corrected").count(),
  ]);
  return {
    papers,
    digests,
    updatedAt,
    corrected,
    problem: null,
  };
}
