import { changeLibrary, nextRevision } from "./change-library";
import { noChange } from "./listings/store-settled";
import type { Database, StoredPaper } from "./schema";

/** Which papers to look at: all above an id, or those that changed after a revision of the library. */
export type SweepFrom = { by: "id" | "revision"; above: number };

/** What was looked at. */
export interface Swept {
  /** Where to go on; null where no paper was left. */
  next: number | null;
  read: number;
  changed: number;
  /** Of the library since, where papers changed: nobody else's change has it. */
  revision: number | null;
}

/** What a sweep stored. */
type Stored = Pick<Swept, "changed" | "revision">;

/** The paper with what a sweep changes; itself where that is nothing. */
type Change = (paper: StoredPaper) => StoredPaper;

/** Looks at papers, for as long as it takes, and says how they are to be changed. */
export type Look = (papers: StoredPaper[]) => Change | Promise<Change>;

/**
 * Changes the next `count` papers. All of a batch or nothing. A paper whose insights change counts as
 * changed, and comes again by revision.
 */
export async function sweepBatch(
  db: Database,
  from: SweepFrom,
  count: number,
  look: Look,
): Promise<Swept> {
  const papers = await nextPapers(db, from, count);
  const stored = await sweepPapers(db, papers, look);
  const last = papers.at(-1);
  const next = (last && (from.by === "id" ? last.id : last.revision)) ?? null;
  return { next, read: papers.length, ...stored };
}

/** Changes these papers; those that have other insights since count as changed. */
export async function sweepPapers(
  db: Database,
  papers: StoredPaper[],
  look: Look,
): Promise<Stored> {
  const change = await look(papers);
  const changing = papers.filter((paper) => change(paper) !== paper);
  return changing.length === 0 ? { changed: 0, revision: null } : store(db, changing, change);
}

/** By revision, all papers of the last one come too: the next batch begins above it. */
async function nextPapers(
  db: Database,
  { by, above }: SweepFrom,
  count: number,
): Promise<StoredPaper[]> {
  const { store: papers } = db.transaction("papers");
  const source = { id: papers, revision: papers.index("revision") }[by];
  const batch = await source.getAll(IDBKeyRange.lowerBound(above, true), count);
  const revision = batch.at(-1)?.revision;
  if (by === "id" || batch.length < count || revision === undefined) return batch;
  const last = await papers.index("revision").getAll(IDBKeyRange.only(revision));
  return [...batch.filter((paper) => paper.revision !== revision), ...last];
}

/** What was looked at may have changed or gone meanwhile: the papers are taken as they are now. */
const store = (db: Database, looked: StoredPaper[], change: Change): Promise<Stored> =>
  changeLibrary(
    db,
    async (transaction, before) => {
      const papers = transaction.objectStore("papers");
      const found = await Promise.all(looked.map(({ id }) => papers.get(id)));
      const revision = nextRevision(before);
      const puts: StoredPaper[] = [];
      let changed = 0;
      for (const paper of found) {
        const next = paper && change(paper);
        if (!next || next === paper) continue;
        const isSeen = next.insights !== paper.insights;
        if (isSeen) changed += 1;
        puts.push(isSeen ? { ...next, revision } : next);
      }
      await Promise.all(puts.map((paper) => papers.put(paper)));
      return {
        result: { changed, revision: changed > 0 ? revision : null },
        changes: [{ ...noChange(), seen: changed }],
      };
    },
    { durability: "relaxed" }, // a batch lost with the machine is swept again
  );
