import type { Insights } from "@/utils/domain/insights";
import type { ArchivedPaper, DigestOrigin } from "@/utils/domain/paper";
import { filterOf } from "./key-filter";
import { componentOf } from "./listings/component";
import { type Listing, listingOf } from "./listings/listing";
import { namesOf } from "./listings/sources-record";
import { readMeta } from "./meta";
import { type Plan, planOf } from "./plan";
import type { PutOptions } from "./put-options";
import type { Reader } from "./reader";
import type { Database, Meta } from "./schema";

export interface Prepared {
  /** Of the library when it was asked; every change raises them. */
  state: Pick<Meta, "revision" | "listed">;
  /** What the batch lists; `seq` is its place in the batch, from 1. */
  listings: Listing[];
  /** What each of them makes of the library as it was. */
  plans: Plan[];
  reader: Reader;
  now: number;
}

/** A reader that reads nothing twice, and nothing that came read. */
function remembering({ insightsOf, version }: Reader, papers: readonly ArchivedPaper[]): Reader {
  const keyOf = (title: string, abstract: string) => JSON.stringify([title, abstract]);
  const remembered = new Map<string, Insights>();
  for (const { title, abstract, insights } of papers)
    if (insights && abstract !== "") remembered.set(keyOf(title, abstract), insights);
  return {
    version,
    insightsOf: (title, abstract) => {
      const key = keyOf(title, abstract);
      const insights = remembered.get(key) ?? insightsOf(title, abstract);
      remembered.set(key, insights);
      return insights;
    },
  };
}

function listingsOf(
  papers: readonly ArchivedPaper[],
  origin: DigestOrigin,
  { rank, importId, archive, each }: PutOptions,
  reader: Reader,
  now: number,
): Listing[] {
  const trusted = rank ?? (importId === undefined ? "feed" : "reader");
  return papers.map((paper, at) => {
    const giving = { seq: at + 1, at: now, by: each ? -1 : (importId ?? 0) };
    return listingOf(paper, { origin, rank: trusted, giving, archive }, reader);
  });
}

/** A listing at its place among all of the library. */
export const placed = (listing: Listing, state: Prepared["state"]): Listing => ({
  ...listing,
  givings: listing.givings.map(({ at, by, seq }) => {
    const place = state.listed + seq;
    return { seq: place, at, by: by < 0 ? -place : by };
  }),
});

/**
 * Asks, and computes before the library is locked, what the batch will need; what another page
 * stores in between only means that it is asked again, and some insights computed in vain, or later.
 */
export async function prepare(
  db: Database,
  papers: ArchivedPaper[],
  origin: DigestOrigin,
  options: PutOptions,
): Promise<Prepared> {
  const now = options.now();
  const reader = remembering(options.reader, papers);
  const listings = listingsOf(papers, origin, options, reader, now);
  const transaction = db.transaction(["papers", "sources", "hashes", "meta"]);
  const filter = filterOf(db);
  await filter.refresh(transaction.objectStore("hashes"));
  const stores = {
    papers: transaction.objectStore("papers"),
    sources: transaction.objectStore("sources"),
    mayHold: (name: string) => filter.mayHold(name),
  };
  const [state, ...known] = await Promise.all([
    readMeta(transaction),
    ...listings.map((listing) => componentOf(stores, namesOf(listing))),
  ]);
  const plans = listings.map((listing, at) =>
    planOf(known[at] ?? [], placed(listing, state), reader),
  );
  return { state, listings, plans, reader, now };
}
