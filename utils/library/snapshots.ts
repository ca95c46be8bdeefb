import { SearchIndex } from "@/utils/search/search-index";
import { report } from "@/utils/logging/report";
import type { Coverage, Database, Snapshot } from "./schema";

/** Raise with every change of the index's fields, their settings or of `indexWords`. */
const VERSION = 4;

export interface CoveredIndex {
  index: SearchIndex;
  coverage: Coverage;
}

interface SnapshotStore {
  get(key: keyof Snapshot): Promise<Snapshot[keyof Snapshot] | undefined>;
}

const part = <Key extends keyof Snapshot>(store: SnapshotStore, key: Key) =>
  store.get(key) as Promise<Snapshot[Key] | undefined>;

/** Whether `a` spares work that `b` leaves. */
const isAhead = (a: Coverage, b: Coverage) =>
  a.upTo > b.upTo || (a.upTo === b.upTo && a.revision > b.revision);

/** The stored index without abstracts, if it is ahead of `known`; null where there is none of use. */
export async function restoreNames(
  db: Database,
  known: Coverage | null,
): Promise<CoveredIndex | null> {
  const { store } = db.transaction("snapshots");
  const stored = await part(store, "coverage");
  if (stored?.version !== VERSION || (known && !isAhead(stored, known))) return null;
  const names = await part(store, "names");
  if (!names) return null;
  try {
    const { revision, upTo } = stored;
    return { index: SearchIndex.restored(names), coverage: { revision, upTo } };
  } catch (error) {
    report("Restoring the text index; it is built anew", error);
    return null;
  }
}

/** Completes a restored index; false where that cannot be done. */
export async function restoreAbstracts(db: Database, index: SearchIndex): Promise<boolean> {
  const { store } = db.transaction("snapshots");
  const [stored, abstracts] = await Promise.all([
    part(store, "coverage"),
    part(store, "abstracts"),
  ]);
  if (stored?.version !== VERSION || !abstracts) return false;
  try {
    index.restoreAbstracts(abstracts);
    return true;
  } catch (error) {
    report("Restoring the index of abstracts; it is built anew", error);
    return false;
  }
}

/**
 * Keeps the index, unless another page of Gloss kept one that holds more. A snapshot saves time
 * only: a full disk must not fail the search.
 */
export async function saveSnapshot(db: Database, { index, coverage }: CoveredIndex): Promise<void> {
  try {
    const { names, abstracts } = index.snapshot();
    const { store, done } = db.transaction("snapshots", "readwrite", { durability: "relaxed" });
    const stored = await part(store, "coverage");
    const isWorse = stored?.version === VERSION && isAhead(stored, coverage);
    await Promise.all([
      ...(isWorse
        ? []
        : [
            store.put({ version: VERSION, ...coverage }, "coverage"),
            store.put(names, "names"),
            store.put(abstracts, "abstracts"),
          ]),
      done,
    ]);
  } catch (error) {
    report("Keeping the text index", error);
  }
}

/** Drops a torn snapshot. */
export const clearSnapshot = (db: Database): Promise<void> => db.clear("snapshots");
