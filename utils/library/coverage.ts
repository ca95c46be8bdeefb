import type { Coverage, Database, StoredPaper } from "./schema";

/** Papers that the first build is to take in, or that changed since it. */
const rangeOf = ({ revision, upTo }: Coverage) =>
  IDBKeyRange.lowerBound(upTo < Infinity ? upTo : revision, true);

/** How many papers an index of this coverage lacks; those of the first build come before changes. */
export const countMissing = (db: Database, coverage: Coverage): Promise<number> =>
  coverage.upTo < Infinity
    ? db.count("papers", rangeOf(coverage))
    : db.countFromIndex("papers", "revision", rangeOf(coverage));

/** Some of the papers that are missing, and the coverage with them; no papers: nothing is missing. */
export async function nextPapers(
  db: Database,
  coverage: Coverage,
  count: number,
): Promise<{ papers: StoredPaper[]; coverage: Coverage }> {
  if (coverage.upTo === Infinity) return nextChanges(db, coverage, count);
  const papers = await db.getAll("papers", rangeOf(coverage), count);
  const last = papers.at(-1);
  if (last) return { papers, coverage: { ...coverage, upTo: last.id } };
  return nextChanges(db, { ...coverage, upTo: Infinity }, count);
}

/** Papers of one revision come together, or the next call would pass over the rest of them. */
async function nextChanges(db: Database, coverage: Coverage, count: number) {
  const found = await db.getAllFromIndex("papers", "revision", rangeOf(coverage), count + 1);
  const last = found.at(-1)?.revision;
  if (last === undefined) return { papers: found, coverage };
  const papers = found.length > count ? await wholeRevisions(db, found, last) : found;
  const revision = papers.at(-1)?.revision ?? last;
  return { papers, coverage: { ...coverage, revision } };
}

/** Without those of the last revision, which may have more; all of it where there is no other. */
function wholeRevisions(db: Database, found: StoredPaper[], last: number): Promise<StoredPaper[]> {
  const before = found.filter(({ revision }) => revision !== last);
  return before.length > 0
    ? Promise.resolve(before)
    : db.getAllFromIndex("papers", "revision", last);
}
