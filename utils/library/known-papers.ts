import type { ArchivedPaper } from "@/utils/domain/paper";
import { titleKey } from "@/utils/domain/title-key";
import { isPlausible } from "@/utils/matching/title-compare";
import type { KeyFilter } from "./key-filter";
import { idsConflict } from "./look-up";
import type { StoredPaper } from "./schema";

/** What the question needs of the store of papers, in any transaction. */
export interface PaperIndexes {
  index(name: "ids" | "keys"): { getAll(key: string): Promise<StoredPaper[]> };
}

/** The store, asked only for what may be in it. */
export const sieved = (store: PaperIndexes, filter: KeyFilter): PaperIndexes => ({
  index: (name) => ({
    getAll: async (key) => (filter.mayHold(key) ? store.index(name).getAll(key) : []),
  }),
});

/**
 * The papers of the library that a digest lists again: those with an id of it, then those with a title
 * of it, unless their ids are of other papers. Several are one paper that the library knew by halves.
 * Digests carry wrong ids, too: one that leads to a paper of quite another title says nothing.
 */
export async function knownPapers(
  store: PaperIndexes,
  { title, aliases = [], ids }: ArchivedPaper,
): Promise<StoredPaper[]> {
  const titles = [title, ...aliases];
  const [byId, byTitle] = await Promise.all([
    Promise.all(ids.map((id) => store.index("ids").getAll(id))),
    Promise.all(titles.map((one) => store.index("keys").getAll(titleKey(one)))),
  ]);
  const sameId = byId
    .flat()
    .filter((known) =>
      [known.title, ...known.aliases].some((one) =>
        titles.some((listed) => isPlausible(one, listed)),
      ),
    );
  return agreeing([...sameId, ...byTitle.flat()], ids, sameId);
}

/** Each once, in order, without those whose ids contradict the listing's or an earlier one's. */
function agreeing(
  found: StoredPaper[],
  listed: ArchivedPaper["ids"],
  sameId: StoredPaper[],
): StoredPaper[] {
  const taken = new Map<number, StoredPaper>();
  const ids = [...listed];
  for (const paper of found) {
    const fits = sameId.includes(paper) && taken.size === 0;
    if (taken.has(paper.id) || !(fits || !idsConflict(paper.ids, ids))) continue;
    taken.set(paper.id, paper);
    ids.push(...paper.ids);
  }
  return [...taken.values()];
}
