import type { Candidate } from "@/utils/domain/match";
import type { Digest, DigestOrigin, DigestPaper, Paper } from "@/utils/domain/paper";
import type { LibraryState } from "@/utils/domain/views";
import { correct, correctedPapers, type Judgement } from "./correct";
import { eraseLibrary } from "./erase";
import { importMethods, type ImportMethods } from "./import-methods";
import { type LookUps, type OpenedLookUps, openLookUps } from "./look-ups";
import { addPaper } from "./add-paper";
import { putDigest } from "./put";
import type { PutOptions } from "./put-options";
import type { PutSummary } from "./put-papers";
import { type InSlices, readBatchAnew, readPapersAnew } from "./read-anew";
import type { InsightsOf } from "./reader";
import { type OwnThemesOf, rethemeBatch } from "./retheme";
import { removeDigest } from "./remove-digest";
import { removePaper } from "./remove-paper";
import { areRejected, rejectionOf } from "./rejections";
import type { Database, StoredPaper } from "./schema";
import { readState } from "./state";
import type { SweepFrom, Swept } from "./sweep";
import { TextIndex, type Found, type SearchFilter } from "./text-index";
import { asRead } from "./as-read";

export interface LibraryOptions {
  /** Name of the database; tests have their own. */
  name?: string;
  /** Called once the database was opened or lost: it may be another one, and empty. */
  onChange?: () => void;
  /** Milliseconds since 1970. */
  now: () => number;
  insightsOf: InsightsOf;
  /** Names what `insightsOf` is: see `Reader`. */
  insightsVersion?: () => string;
  /** Whether somebody else makes the text index just now: then a search takes in few papers itself. */
  isIndexedElsewhere?: () => Promise<boolean>;
  /** Look-ups that were opened before: the library is theirs, instead of the one of `name`. */
  lookUps?: OpenedLookUps;
}

/** The papers that Gloss knows. Every method may reject with a `LibraryError`. */
export interface Library extends LookUps, ImportMethods {
  /**
   * Takes a digest in; a paper that is there already gains ids, aliases and the digest. In batches:
   * a stop in the middle leaves whole papers, and putting the digest again completes it.
   */
  put: (
    digest: Digest,
    options?: Pick<PutOptions, "rank" | "archive" | "importId">,
  ) => Promise<PutSummary>;
  /** Adds a paper of a page to a digest; resolves to the id of the paper that it is. See `removePaper`. */
  add: (paper: DigestPaper, origin: DigestOrigin) => Promise<number>;
  /** In the order of `ids`, without what the reader marked as wrong; undefined for one that is not there. */
  papers: (ids: number[]) => Promise<(Paper | undefined)[]>;
  /**
   * Best first; without text the newest. `text` may hold phrases in quotes and the filters of
   * `utils/search/query.ts`. Answers from what the text index holds: after a large import it is made
   * ready behind the search. Rejects with the signal's reason once it is aborted.
   */
  search: (text: string, filter: SearchFilter, signal?: AbortSignal) => Promise<Found>;
  /**
   * Takes a digest out again, as if it had never come: papers that nothing else lists go, the others lose
   * what it gave. Resolves to how many went.
   */
  removeDigest: (origin: DigestOrigin) => Promise<number>;
  /** Gives the reader's own themes to the next papers: see `rethemeBatch`. */
  retheme: (from: SweepFrom, ownThemesOf: OwnThemesOf) => Promise<Swept>;
  /** Reads the next papers anew that another version read: see `readBatchAnew`. */
  readAnew: (from: SweepFrom, inSlices: InSlices) => Promise<Swept>;
  /** Does the same to these papers; resolves to how many changed. */
  readPapersAnew: (ids: readonly number[], inSlices: InSlices) => Promise<number>;
  /** Takes one paper out of a digest: what was added of it last, or all that the digest said. */
  removePaper: (paper: number, origin: DigestOrigin) => Promise<void>;
  /**
   * Makes the text index ready and stores it, so that the first search need not; tells how many
   * papers are still missing.
   */
  prepareSearch: (onProgress: (missing: number) => void) => Promise<void>;
  /**
   * Takes the papers that came so far into the text index while more are put, so that less is left for
   * `prepareSearch`, which stores it.
   */
  followSearch: () => Promise<void>;
  /** At most `count` papers with an id above `after`, in the order of their ids, whole. */
  batch: (after: number, count: number) => Promise<Paper[]>;
  state: () => Promise<LibraryState>;
  /** The candidate never matches the paper again. */
  reject: (candidate: Candidate, paper: number) => Promise<void>;
  restore: (candidate: Candidate, paper: number) => Promise<void>;
  /** Whether each candidate was rejected for the paper, in order. */
  rejected: (candidates: Candidate[], paper: number) => Promise<boolean[]>;
  /** Keeps what the reader says of a theme or a claim: see `correct`. */
  correct: (judgement: Judgement) => Promise<boolean>;
  /** The papers of which the reader marked something as wrong. */
  correctedPapers: () => Promise<Paper[]>;
  /** Removes everything, also where the database is of a newer version. */
  erase: () => Promise<void>;
}

/** Opens nothing yet: the first method that needs the database does. */
export function openLibrary({ now, ...options }: LibraryOptions): Library {
  const reader = { insightsOf: options.insightsOf, version: options.insightsVersion ?? (() => "") };
  const { connection, ...lookUps } = options.lookUps ?? openLookUps(options);
  const { open, using } = connection;
  const index = new TextIndex(open, options.isIndexedElsewhere);

  return {
    ...lookUps,
    put: (digest, put) => using((db) => putDigest(db, digest, { now, reader, ...put })),
    add: (paper, origin) => using((db) => addPaper(db, paper, origin, { now, reader })),
    ...importMethods(using, now, reader),
    papers: (ids) => using((db) => papersOf(db, ids)),
    search: (text, filter, signal) => using(() => index.search(text, filter, signal)),
    removeDigest: (origin) =>
      using((db) => removeDigest(db, origin, { now, reader }).then((gone) => index.noteGone(gone))),
    retheme: (from, ownThemesOf) => using((db) => rethemeBatch(db, from, ownThemesOf)),
    readAnew: (from, inSlices) => using((db) => readBatchAnew(db, from, reader, inSlices)),
    readPapersAnew: (ids, inSlices) => using((db) => readPapersAnew(db, ids, reader, inSlices)),
    removePaper: (paper, origin) =>
      using((db) => removePaper(db, paper, origin, { now: now(), reader })),
    prepareSearch: (onProgress) => using(() => index.prepare(onProgress)),
    followSearch: () => using(() => index.follow()),
    batch: (after, count) =>
      using(async (db) => {
        const papers = await db.getAll("papers", IDBKeyRange.lowerBound(after, true), count);
        return papers.map(withoutKeys);
      }),
    state: () => readState(using),
    reject: (candidate, paper) =>
      using(async (db) => void (await db.put("rejections", rejectionOf(candidate, paper)))),
    restore: (candidate, paper) =>
      using((db) => db.delete("rejections", rejectionOf(candidate, paper).key)),
    rejected: (candidates, paper) => using((db) => areRejected(db, candidates, paper)),
    correct: (judgement) => using((db) => correct(db, judgement)),
    correctedPapers: () => using(correctedPapers),
    erase: () => eraseLibrary(connection).then(() => index.startAnew()),
  };
}

async function papersOf(db: Database, ids: number[]): Promise<(Paper | undefined)[]> {
  const { store } = db.transaction("papers");
  const papers = await Promise.all(ids.map((id) => store.get(id)));
  return papers.map((paper) => paper && asRead(paper));
}

/** A stored paper as the rest of Gloss knows it. */
function withoutKeys(stored: StoredPaper): Paper {
  const { id, title, abstract, ids, aliases, insights, origins, addedAt, facts, corrections } =
    stored;
  return {
    id,
    title,
    abstract,
    ids,
    aliases,
    insights,
    origins,
    addedAt,
    ...(facts && { facts }),
    ...(corrections && { corrections }),
  };
}
