import type { LibraryState } from "@/utils/domain/views";
import { report } from "@/utils/report";
import type { Database } from "./schema";
import { LibraryError } from "./library-error";

/** Counts papers and digests; a library that cannot be opened says why instead of failing. */
export async function readState(
  using: <T>(operation: (db: Database) => Promise<T>) => Promise<T>,
): Promise<LibraryState> {
  try {
    return await using(count);
  } catch (error) {
    const problem =
      error instanceof LibraryError ? error.message : report("Counting the library", error);
    return { papers: 0, digests: [], updatedAt: null, problem };
  }
}

async function count(db: Database): Promise<LibraryState> {
  const transaction = db.transaction(["papers", "meta"]);
  const digests = new Map<string, LibraryState["digests"][number]>();
  let papers = 0;
  for await (const { value } of transaction.objectStore("papers")) {
    papers += 1;
    for (const { name, date } of value.origins) {
      const key = JSON.stringify([name, date]);
      const digest = digests.get(key) ?? { name, date, papers: 0 };
      digests.set(key, { ...digest, papers: digest.papers + 1 });
    }
  }
  const meta = await transaction.objectStore("meta").get("library");
  const updatedAt = meta?.updatedAt ?? null;
  return { papers, digests: [...digests.values()], updatedAt, problem: null };
}
