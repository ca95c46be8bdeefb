import type { DigestOrigin } from "@/utils/domain/paper";
import { listingsOf } from "./listings/sources-record";
import type { ListingTransaction } from "./listings/store-settled";
import { type Removal, removeListings, type RemovalOptions } from "./remove-listings";
import type { Database } from "./schema";
import { digestTaken, givenTaken, lastAddition } from "./take-back";

/**
 * Takes a paper out of a digest, as if it had never listed it: what was added last, where it was added
 * by itself. Nothing happens where the digest does not list it. The text index drops what goes when it
 * is next built; until then its id leads nowhere.
 */
export async function removePaper(
  db: Database,
  id: number,
  origin: DigestOrigin,
  options: RemovalOptions,
): Promise<void> {
  await removeListings(db, (transaction) => soughtIn(transaction, id, origin), options);
}

/** What is taken back: of an addition the last, wherever it went over since; else what the digest said. */
async function soughtIn(
  transaction: ListingTransaction,
  id: number,
  origin: DigestOrigin,
): Promise<Removal> {
  const sources = transaction.objectStore("sources");
  const papers = [...new Set([id, ...(await sources.index("givers").getAllKeys(-id))])];
  const listings = await Promise.all(
    papers.map(async (one) => {
      const paper = await transaction.objectStore("papers").get(one);
      return paper ? listingsOf(paper, await sources.get(one)) : [];
    }),
  );
  const addition = lastAddition(listings.flat(), origin, id);
  if (addition < 0) return { papers, takeBack: givenTaken(addition), isAlone: true };
  return { papers: [id], takeBack: digestTaken(origin), isAlone: true };
}
