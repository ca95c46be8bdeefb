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

async function nextChanges(db: Database, coverage: Coverage, count: number) {
  const papers = await db.getAllFromIndex("papers", "revision", rangeOf(coverage), count);
  const last = papers.at(-1);
  if (last?.revision === undefined) return { papers, coverage };
  // The last change may have touched more papers than these.
  const touched =
    papers.length < count ? [] : await db.getAllFromIndex("papers", "revision", last.revision);
  const more = touched.filter(({ id }) => id > last.id);
  return {
    papers: [...papers, ...more],
    coverage: { ...coverage, revision: last.revision },
  };
}
