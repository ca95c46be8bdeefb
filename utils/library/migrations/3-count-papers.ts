import { digestKey } from "@/utils/library/digest-counts";
import type { DigestCount } from "@/utils/library/schema";
import type { Migration } from "./migration";

/** Keeps the number of papers and of each digest's papers, so that telling them needs no scan. */
export const countPapers: Migration = async (database, transaction) => {
  const digests = database.createObjectStore("digests");
  const counts = new Map<string, DigestCount>();
  let papers = 0;
  for await (const { value } of transaction.objectStore("papers")) {
    papers += 1;
    for (const { name, date } of value.origins) {
      const key = digestKey({ name, date });
      counts.set(key, { name, date, papers: (counts.get(key)?.papers ?? 0) + 1 });
    }
  }
  const meta = await transaction.objectStore("meta").get("library");
  if (meta) await transaction.objectStore("meta").put({ ...meta, papers }, "library");
  await Promise.all([...counts].map(([key, count]) => digests.put(count, key)));
};
