import type { DigestPaper } from "@/utils/domain/paper";
import { isPlausible } from "@/utils/matching/title-compare";
import { titleKey } from "@/utils/domain/title-key";
import { idsConflict } from "./look-up";
import type { StoredPaper } from "./schema";

/** What the question needs of the store of papers, in any transaction. */
export interface PaperIndexes {
  index(name: "ids" | "keys"): { getAll(key: string): Promise<StoredPaper[]> };
}

/**
 * The paper of the library that a digest lists again: by an id, else by its title. Digests carry
 * wrong ids, too: one that leads to a paper of quite another title says nothing.
 */
export async function knownPaper(
  store: PaperIndexes,
  paper: DigestPaper,
): Promise<StoredPaper | undefined> {
  const [byTitle, ...byId] = await Promise.all([
    store.index("keys").getAll(titleKey(paper.title)),
    ...paper.ids.map((id) => store.index("ids").getAll(id)),
  ]);
  const sameId = byId
    .flat()
    .find((known) =>
      [known.title, ...known.aliases].some((title) => isPlausible(title, paper.title)),
    );
  return sameId ?? byTitle.find((known) => !idsConflict(known.ids, paper.ids));
}
