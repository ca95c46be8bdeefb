import type { ThemeId } from "@/utils/domain/insights";
import { isOwnThemeId } from "@/utils/domain/own-theme";
import type { Database, StoredPaper } from "./schema";

/** Papers a transaction: short enough not to block a page's look-up. */
const BATCH = 250;

/** Finds the reader's own themes of a paper. */
export type OwnThemesOf = (title: string, abstract: string) => ThemeId[];

/** Which papers to look at: all above an id, or those that changed after a revision of the library. */
export type RethemeFrom = { by: "id" | "revision"; above: number };

/** What was looked at. */
export interface Rethemed {
  /** Where to go on; null where no paper was left. */
  next: number | null;
  read: number;
  changed: number;
}

/**
 * Gives the reader's own themes to the next papers, and takes away those that no longer fit. All of
 * a batch or nothing. A paper that changes counts as changed, and comes again by revision.
 */
export async function rethemeBatch(
  db: Database,
  from: RethemeFrom,
  ownThemesOf: OwnThemesOf,
): Promise<Rethemed> {
  const transaction = db.transaction(["papers", "meta"], "readwrite");
  const store = transaction.objectStore("papers");
  const papers = await nextPapers({ id: store, revision: store.index("revision") }[from.by], from);
  const meta = await transaction.objectStore("meta").get("library");
  const revision = (meta?.revision ?? 0) + 1;
  const changed = papers.flatMap((paper) => rethemed(paper, ownThemesOf));
  await Promise.all([
    ...changed.map((paper) => store.put({ ...paper, revision })),
    ...(meta && changed.length > 0
      ? [transaction.objectStore("meta").put({ ...meta, revision }, "library")]
      : []),
    transaction.done,
  ]);
  const last = papers.at(-1);
  const next = (last && (from.by === "id" ? last.id : last.revision)) ?? null;
  return { next, read: papers.length, changed: changed.length };
}

interface Papers {
  getAll(range: IDBKeyRange, count?: number): Promise<StoredPaper[]>;
}

/** By revision, all papers of the last one come too: the next batch begins above it. */
async function nextPapers(papers: Papers, { by, above }: RethemeFrom): Promise<StoredPaper[]> {
  const batch = await papers.getAll(IDBKeyRange.lowerBound(above, true), BATCH);
  const revision = batch.at(-1)?.revision;
  if (by === "id" || batch.length < BATCH || revision === undefined) return batch;
  const last = await papers.getAll(IDBKeyRange.only(revision));
  return [...batch.filter((paper) => paper.revision !== revision), ...last];
}

/** The paper with the reader's own themes first; nothing where they are as they were. */
function rethemed(paper: StoredPaper, ownThemesOf: OwnThemesOf): StoredPaper[] {
  const { themes } = paper.insights;
  const others = themes.filter((id) => !isOwnThemeId(id));
  const next = [...ownThemesOf(paper.title, paper.abstract), ...others];
  if (next.join(" ") === themes.join(" ")) return [];
  return [{ ...paper, insights: { ...paper.insights, themes: next } }];
}
