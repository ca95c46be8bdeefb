import type { DigestOrigin } from "@/utils/domain/paper";
import { listingsOf } from "./listings/sources-record";
import { LISTING_STORES, type ListingTransaction } from "./listings/store-settled";
import { noteChange } from "./note-change";
import type { Reader } from "./reader";
import { removeListings } from "./remove-listings";
import type { Database } from "./schema";
import { digestTaken, givenTaken, lastAddition, type TakeBack } from "./take-back";
import { transact } from "./transact";

interface Options {
  now: () => number;
  reader: Reader;
}

/**
 * Takes a paper out of a digest, as if it had never listed it: what was added last, where it was added
 * by itself. Nothing happens where the digest does not list it. The text index drops what goes when it
 * is next built; until then its id leads nowhere.
 */
export const removePaper = (
  db: Database,
  id: number,
  origin: DigestOrigin,
  options: Options,
): Promise<void> =>
  transact(db, LISTING_STORES, (transaction) => removeIn(transaction, id, origin, options));

async function removeIn(
  transaction: ListingTransaction,
  id: number,
  origin: DigestOrigin,
  { now, reader }: Options,
): Promise<void> {
  const { papers, takeBack } = await soughtIn(transaction, id, origin);
  const meta = await transaction.objectStore("meta").get("library");
  const removal = { papers, takeBack, isAlone: true, reader, meta };
  const changes = await removeListings(transaction, removal);
  if (changes.length > 0) await noteChange(transaction, meta, changes, { now: now(), listed: 1 });
}

/** What is taken back: of an addition the last, wherever it went over since; else what the digest said. */
async function soughtIn(
  transaction: ListingTransaction,
  id: number,
  origin: DigestOrigin,
): Promise<{ papers: number[]; takeBack: TakeBack }> {
  const sources = transaction.objectStore("sources");
  const papers = [...new Set([id, ...(await sources.index("givers").getAllKeys(-id))])];
  const listings = await Promise.all(
    papers.map(async (one) => {
      const paper = await transaction.objectStore("papers").get(one);
      return paper ? listingsOf(paper, await sources.get(one)) : [];
    }),
  );
  const addition = lastAddition(listings.flat(), origin, id);
  if (addition < 0) return { papers, takeBack: givenTaken(addition) };
  return { papers: [id], takeBack: digestTaken(origin) };
}
