import type { DigestOrigin } from "@/utils/domain/paper";
import { countPapers, digestKey } from "./digest-counts";
import { gainsOf, withoutGain, type Gain } from "./gain";
import { noteImport } from "./imports";
import type { Database, StoredPaper } from "./schema";
import { givenAt } from "./sweep";
import { transact, type Transaction } from "./transact";

/** What taking an import back did, in papers. */
export interface UndoSummary {
  removed: number;
  /** Known before the import; as they were before it again. */
  restored: number;
}

interface UndoOptions {
  now: () => number;
  /** Hears after each batch of the papers that were looked at, and of how many. */
  onProgress: (papers: number, of: number) => void;
}

/**
 * Takes an import back: papers that it brought go, unless another digest lists them, too; papers that
 * it enriched lose what it gave them. In batches; a stop in the middle leaves whole papers, and taking
 * it back again completes it. The text index drops what went when it is next built.
 */
export async function undoImport(
  db: Database,
  id: number,
  { now, onProgress }: UndoOptions,
): Promise<UndoSummary> {
  await noteImport(db, id, { state: "undoing" });
  const keys = await db.getAllKeysFromIndex("gains", "import", id);
  const summary: UndoSummary = { removed: 0, restored: 0 };
  const revisions: Revisions = new Map();
  // Last things first: a paper that the import brought and then enriched goes whole.
  for (const [at, key] of keys.toReversed().entries()) {
    // oxlint-disable-next-line no-await-in-loop -- batch by batch, so that look-ups come between
    const { removed, restored } = await undoBatch(db, key, now(), revisions);
    summary.removed += removed;
    summary.restored += restored;
    onProgress(at + 1, keys.length);
  }
  await Promise.all([db.delete("imports", id), db.delete("files", id)]);
  return summary;
}

interface Change {
  before: StoredPaper | null;
  after: StoredPaper | null;
}

/** Papers before and without what the batch gave them, by their ids; null for one that is not there. */
type Undone = Map<number, Change>;

/** Of papers that were restored: the revision at which a digest changed them, by their ids. */
type Revisions = Map<number, number | undefined>;

function undone(
  papers: readonly (StoredPaper | undefined)[],
  gains: readonly Gain[],
  revisions: Revisions,
): Undone {
  const all: Undone = new Map();
  gains.forEach((gain, at) => {
    const known = all.get(gain.paper);
    const before = known ? known.after : papers[at];
    if (!before) return;
    const { paper, revision } = gain;
    const last = revisions.has(paper) ? revisions.get(paper) : givenAt(before);
    const after = withoutGain(before, gain, last === revision);
    revisions.set(paper, after ? givenAt(after) : undefined);
    all.set(gain.paper, { before: known ? known.before : before, after });
    for (const other of gain.united) {
      all.set(other.id, { before: null, after: other });
      revisions.set(other.id, givenAt(other));
    }
  });
  return all;
}

const STORES = ["papers", "digests", "meta", "gains"] as const;

const undoBatch = (db: Database, key: number, now: number, revisions: Revisions) =>
  transact(db, STORES, (transaction) => undoIn(transaction, key, now, revisions), {
    durability: "relaxed", // a batch lost with the machine is taken back again
  });

async function undoIn(
  transaction: Transaction<typeof STORES>,
  key: number,
  now: number,
  revisions: Revisions,
): Promise<UndoSummary> {
  const store = transaction.objectStore("papers");
  const batch = await transaction.objectStore("gains").get(key);
  const meta = await transaction.objectStore("meta").get("library");
  const revision = (meta?.revision ?? 0) + 1;
  const gains = batch ? gainsOf(batch) : [];
  const all = undone(
    await Promise.all(gains.map(({ paper }) => store.get(paper))),
    gains,
    revisions,
  );
  const counts = transaction.objectStore("digests");
  for (const { origin, more } of relisted(all)) {
    // oxlint-disable-next-line no-await-in-loop -- one digest mostly; each reads what the last wrote
    await countPapers(counts, origin, more);
  }
  const removed = count(all, ({ before, after }) => before !== null && after === null);
  const parted = count(all, ({ before, after }) => before === null && after !== null);
  const papers = (meta?.papers ?? 0) - removed + parted;
  await Promise.all([
    ...[...all].map(([id, { after }]) =>
      after === null ? store.delete(id) : store.put({ ...after, revision }),
    ),
    transaction.objectStore("gains").delete(key),
    transaction.objectStore("meta").put({ revision, updatedAt: now, papers }, "library"),
  ]);
  return { removed, restored: all.size - removed };
}

const count = (all: Undone, is: (change: Change) => boolean) => [...all.values()].filter(is).length;

/** How many more papers, or fewer, each digest lists. */
function relisted(all: Undone): { origin: DigestOrigin; more: number }[] {
  const listed = new Map<string, { origin: DigestOrigin; more: number }>();
  const note = (paper: StoredPaper | null, by: number) => {
    for (const origin of paper?.origins ?? []) {
      const key = digestKey(origin);
      listed.set(key, { origin, more: (listed.get(key)?.more ?? 0) + by });
    }
  };
  for (const { before, after } of all.values()) {
    note(before, -1);
    note(after, 1);
  }
  return [...listed.values()];
}
