import type { DatabaseName } from "@/utils/domain/kept";
import type { Candidate, Match, MatchedPaper, Miss } from "@/utils/domain/match";
import { Connection } from "./connection";
import { explain, findPapers, lookUp } from "./look-up";
import type { Database } from "./schema";

/**
 * What pages ask of the library. It needs neither insights nor the text index, so that a background that
 * was stopped answers before it has loaded those: see `openLibrary` for the rest.
 */
export interface LookUps {
  /** One answer per candidate, in order, from one transaction; never waits for the text index. */
  lookUp: (candidates: Candidate[]) => Promise<(Match | null)[]>;
  /** `lookUp` with the papers, without what the reader marked as wrong. */
  find: (candidates: Candidate[]) => Promise<(MatchedPaper | null)[]>;
  /** `lookUp` with the reason where there is no match. */
  explain: (candidates: Candidate[]) => Promise<(Match | Miss)[]>;
  /** Grows with every change of the papers. */
  revision: () => Promise<number>;
  /** Whether papers changed after this revision; also where the library was made anew since. */
  hasChangedSince: (revision: number) => Promise<boolean>;
}

/** Look-ups, and the connection that the whole library can share. */
export interface OpenedLookUps extends LookUps {
  connection: Connection;
}

const NAME = "gloss" satisfies DatabaseName;

/** Opens nothing yet: the first method does. `onChange` is as for `openLibrary`. */
export function openLookUps({
  name = NAME,
  onChange,
}: {
  name?: string | undefined;
  onChange?: (() => void) | undefined;
} = {}): OpenedLookUps {
  const connection = new Connection(name, onChange);
  const { using } = connection;
  return {
    connection,
    lookUp: (candidates) => using((db) => lookUp(db, candidates)),
    find: (candidates) => using((db) => findPapers(db, candidates)),
    explain: (candidates) => using((db) => explain(db, candidates)),
    revision: () => using(revisionOf),
    hasChangedSince: (revision) => using((db) => hasChangedSince(db, revision)),
  };
}

const revisionOf = async (db: Database): Promise<number> =>
  (await db.get("meta", "library"))?.revision ?? 0;

async function hasChangedSince(db: Database, revision: number): Promise<boolean> {
  if ((await revisionOf(db)) < revision) return true;
  const later = IDBKeyRange.lowerBound(revision, true);
  return (await db.getKeyFromIndex("papers", "revision", later)) !== undefined;
}
