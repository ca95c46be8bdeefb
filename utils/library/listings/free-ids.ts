import type { Known } from "./component";
import type { Listing } from "./listing";

/** Ids that papers of these listings had before, and that no paper has now. */
export async function freeIds(
  papers: { getKey(id: number): Promise<number | undefined> },
  known: readonly Known[],
  listings: readonly Listing[],
): Promise<Set<number>> {
  const here = new Set([0, ...known.map(({ paper }) => paper.id)]);
  const away = [...new Set(listings.map(({ home }) => home))].filter((home) => !here.has(home));
  const found = await Promise.all(away.map((home) => papers.getKey(home)));
  return new Set(away.filter((_, at) => found[at] === undefined));
}
