import type { SourcesRecord, StoredPaper } from "@/utils/library/schema";
import type { Listing } from "./listing";
import { listingsOf, namesOf } from "./sources-record";

/** A paper with its listings. */
export interface Known {
  paper: StoredPaper;
  record: SourcesRecord | undefined;
  listings: Listing[];
}

/** What is asked of the database, in any transaction. */
export interface ListingStores {
  papers: {
    get(id: number): Promise<StoredPaper | undefined>;
    index(name: "ids" | "keys"): { getAllKeys(key: string, count: number): Promise<number[]> };
  };
  sources: {
    get(paper: number): Promise<SourcesRecord | undefined>;
    index(name: "names"): { getAllKeys(key: string, count: number): Promise<number[]> };
  };
  /** Says of a name that no paper has it. */
  mayHold: (name: string) => boolean;
}

/** Papers that share names before those say too little to go on. */
const MOST = 50;

const isId = (name: string) => name.includes(":");

async function papersNamed({ papers, sources }: ListingStores, name: string): Promise<number[]> {
  const [known, also] = await Promise.all([
    papers.index(isId(name) ? "ids" : "keys").getAllKeys(name, MOST),
    sources.index("names").getAllKeys(name, MOST),
  ]);
  return [...known, ...also];
}

async function read({ papers, sources }: ListingStores, id: number): Promise<Known[]> {
  const paper = await papers.get(id);
  if (!paper) return [];
  const record = paper.shared ? await sources.get(id) : undefined;
  return [{ paper, record, listings: listingsOf(paper, record) }];
}

/**
 * The papers with these names, those that share a name with one of them, and so on: what a listing
 * says of which papers are one reaches no further.
 */
export async function componentOf(
  stores: ListingStores,
  names: readonly string[],
  papers: readonly number[] = [],
): Promise<Known[]> {
  const found = new Map<number, Known>();
  const asked = new Set<string>();
  let [open, ids]: [string[], number[]] = [[...names], [...papers]];
  while (open.length + ids.length > 0 && found.size < MOST) {
    for (const name of open) asked.add(name);
    const maybe = open.filter((name) => stores.mayHold(name));
    // oxlint-disable-next-line no-await-in-loop -- each step asks what the one before found
    const named = await Promise.all(maybe.map((name) => papersNamed(stores, name)));
    const news = [...new Set([...ids, ...named.flat()])].filter((id) => !found.has(id));
    // oxlint-disable-next-line no-await-in-loop -- as above
    const known = (await Promise.all(news.map((id) => read(stores, id)))).flat();
    for (const one of known) found.set(one.paper.id, one);
    const reached = known.flatMap(({ listings }) => listings.flatMap(namesOf));
    [open, ids] = [[...new Set(reached)].filter((name) => !asked.has(name)), []];
  }
  return [...found.values()].toSorted((a, b) => a.paper.id - b.paper.id);
}
