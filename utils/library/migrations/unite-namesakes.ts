import type { Insights } from "@/utils/domain/insights";
import { componentOf, type Known } from "@/utils/library/listings/component";
import { settled } from "@/utils/library/listings/settle";
import {
  type Change,
  type ListingTransaction,
  storeSettled,
} from "@/utils/library/listings/store-settled";
import { nextRevision, noteChange } from "@/utils/library/note-change";
import { storesOf } from "@/utils/library/put-papers";
import type { Reader } from "@/utils/library/reader";
import type { Migration } from "./migration";

const NOTHING: Insights = { themes: [], claims: [], links: [] };

/**
 * Reads nothing: insights are those of the paper that had the very text, or of one with its abstract,
 * until the library is read anew, since no version is told for those.
 */
function readerOf(known: readonly Known[]): Reader {
  let version = "";
  return {
    insightsOf: (title, abstract) => {
      const papers = known.map(({ paper }) => paper).filter((one) => one.abstract === abstract);
      const same = papers.find((paper) => paper.title === title);
      version = same?.reader ?? "";
      return (same ?? papers[0])?.insights ?? NOTHING;
    },
    version: () => version,
  };
}

/** Makes papers that share a name since it was renewed one, where a digest that lists both would. */
export async function uniteNamesakes(
  transaction: Parameters<Migration>[1],
  papers: readonly number[],
): Promise<void> {
  const upgrade = transaction as never as ListingTransaction;
  const meta = await transaction.objectStore("meta").get("library");
  const changes: Change[] = [];
  const seen = new Set<number>();
  for (const id of papers) {
    if (seen.has(id)) continue;
    // oxlint-disable-next-line no-await-in-loop -- the next one reads what this one stores
    const known = await componentOf(storesOf(upgrade), [], [id]);
    for (const { paper } of known) seen.add(paper.id);
    if (known.length < 2) continue;
    const listings = known.flatMap((one) => one.listings);
    const next = settled(known, listings, readerOf(known));
    // oxlint-disable-next-line no-await-in-loop -- as above
    changes.push((await storeSettled(upgrade, known, next, nextRevision(meta))).change);
  }
  if (changes.length > 0)
    await noteChange(upgrade, meta, changes, { now: meta?.updatedAt ?? 0, listed: 0 });
}
