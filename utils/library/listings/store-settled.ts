import type { DigestOrigin } from "@/utils/domain/paper";
import { hashesOf } from "@/utils/library/note-hashes";
import { originKey } from "@/utils/library/origins";
import type { NewPaper, SourcesRecord, StoredPaper } from "@/utils/library/schema";
import type { Transaction } from "@/utils/library/transact";
import type { Known } from "./component";
import type { Listing } from "./listing";
import { moveRejections } from "./move-rejections";
import type { Settled } from "./settle";
import { namesOf, sourcesRecord } from "./sources-record";

/** Stores that a change of listings writes to. */
export const LISTING_STORES = [
  "papers",
  "sources",
  "hashes",
  "digests",
  "meta",
  "rejections",
  "gains",
] as const;

export type ListingTransaction = Transaction<typeof LISTING_STORES>;

/** How many more papers a digest lists, by the digest's key. */
type Listed = Map<string, { origin: DigestOrigin; papers: number }>;

/** What a change of listings did. */
export interface Change {
  /** How many more papers there are. */
  papers: number;
  /** Papers that say something else than before; new ones, too. */
  seen: number;
  /** Papers of before that are none now. */
  gone: number;
  listed: Listed;
  /** Of what finds the papers. */
  hashes: number[];
}

export const noChange = (): Change => ({
  papers: 0,
  seen: 0,
  gone: 0,
  listed: new Map(),
  hashes: [],
});

/** Notes that a paper is listed by digests, or is not any more. */
function noteListed({ listed }: Change, origins: readonly DigestOrigin[], papers: number) {
  for (const origin of origins) {
    const key = originKey(origin);
    listed.set(key, { origin, papers: (listed.get(key)?.papers ?? 0) + papers });
  }
}

/** What is seen of a paper, whatever keeps its sources. */
const seenOf = (paper: NewPaper) => {
  const { title, abstract, ids, aliases, insights, reader, origins, addedAt, facts, corrections } =
    paper;
  const rest = [insights, reader, origins, addedAt, facts, corrections];
  return JSON.stringify([title, abstract, ids, aliases, ...rest]);
};

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Listings of a paper once it has its number: the oldest of a new paper is what it exists by. */
function homed(listings: readonly Listing[], id: number): Listing[] {
  const isOwned = listings.some(({ own }) => own === id);
  return listings.map((one, at) => ({
    ...one,
    ...(one.home === 0 && { home: id }),
    ...(at === 0 && !isOwned && { own: id }),
  }));
}

/** Keeps the record of a paper's sources, where it needs one that is not there. */
async function storeSources(
  store: {
    put(record: SourcesRecord): Promise<number>;
    delete(paper: number): Promise<void>;
  },
  id: number,
  { paper, listings }: Settled,
  known: Known | undefined,
): Promise<void> {
  const record = paper.shared ? sourcesRecord({ ...paper, id }, homed(listings, id)) : undefined;
  if (isSame(record, known?.record)) return;
  if (record) await store.put(record);
  else await store.delete(id);
}

/** Stores one paper with its sources; resolves to its id. */
async function storeOne(
  transaction: ListingTransaction,
  settled: Settled,
  known: Known | undefined,
  revision: number,
  change: Change,
): Promise<number> {
  const papers = transaction.objectStore("papers");
  const { id, paper, listings } = settled;
  const isSeen = !known || seenOf(known.paper) !== seenOf(paper);
  if (!known) change.papers += 1;
  if (isSeen) change.seen += 1;
  noteListed(change, paper.origins, 1);
  change.hashes.push(...hashesOf(paper, listings.flatMap(namesOf)));
  const isKept =
    !isSeen && isSame([known.paper.source, known.paper.shared], [paper.source, paper.shared]);
  const at = isSeen ? revision : known.paper.revision;
  const next = { ...paper, ...(id !== undefined && { id }), revision: at };
  // The store gives a new paper its id.
  const stored = isKept ? known.paper.id : await papers.put(next as StoredPaper);
  if (paper.shared || known?.record)
    await storeSources(transaction.objectStore("sources"), stored, settled, known);
  return stored;
}

/** What changes did together. */
export function allChanges(changes: readonly Change[]): Change {
  const all = noChange();
  for (const { papers, seen, gone, listed, hashes } of changes) {
    all.papers += papers;
    all.seen += seen;
    all.gone += gone;
    all.hashes.push(...hashes);
    for (const one of listed.values()) noteListed(all, [one.origin], one.papers);
  }
  return all;
}

/** What became of known papers: what changed, and the ids of the settled ones, in order. */
interface Stored {
  change: Change;
  ids: number[];
}

/** Stores what became of known papers. */
export async function storeSettled(
  transaction: ListingTransaction,
  known: readonly Known[],
  settled: readonly Settled[],
  revision: number,
): Promise<Stored> {
  const change = noChange();
  for (const { paper } of known) noteListed(change, paper.origins, -1);
  const kept = new Set(settled.map(({ id }) => id));
  const gone = known.filter(({ paper }) => !kept.has(paper.id));
  change.papers -= gone.length;
  change.gone += gone.length;
  const remove = async ({ paper: { id, shared } }: Known) => {
    await transaction.objectStore("papers").delete(id);
    if (shared) await transaction.objectStore("sources").delete(id);
  };
  const stored = settled.map((one) => {
    const before = known.find(({ paper }) => paper.id === one.id);
    return storeOne(transaction, one, before, revision, change);
  });
  const [ids] = await Promise.all([Promise.all(stored), Promise.all(gone.map(remove))]);
  await moveRejections(transaction.objectStore("rejections"), known, settled, ids);
  return { change, ids };
}
