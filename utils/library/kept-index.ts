import { report } from "@/utils/logging/report";
import { queue } from "@/utils/async/queue";
import { SearchIndex } from "@/utils/search/search-index";
import { countMissing, nextPapers } from "./coverage";
import { readMeta } from "./meta";
import type { Database } from "./schema";
import {
  type CoveredIndex,
  clearSnapshot,
  restoreAbstracts,
  restoreNames,
  saveSnapshot,
} from "./snapshots";
import { asRead } from "./as-read";

/** Papers taken in at once, as many as an import stores: a page's look-up waits no longer than for these. */
const BATCH = 100;
/** Papers that a search waits for; more are taken in behind it. */
const MAX_AWAITED = 250;
/** Papers after which the index is kept, so that the next worker need not take them in again. */
const MAX_UNSAVED = 250;
/** The same while many papers are taken in; from there on as many as were kept already. */
const SAVE_EVERY = 10_000;

/** The index as far as it has come, and how many papers it lacks. */
export interface IndexState {
  index: SearchIndex;
  missing: number;
}

/**
 * The text index of the library: restored from its snapshot and brought up to date in place. What
 * takes longer than a search may wait goes on behind it.
 */
export class KeptIndex {
  #kept: CoveredIndex | null = null;
  #missing = 0;
  #unsaved = 0;
  #isFollowing = false;
  #work: Promise<void> | null = null;
  /** One at a time: two searches at once must not restore the index twice. */
  readonly #inTurn = queue();
  readonly #watchers = new Set<(missing: number) => void>();

  constructor(
    /** Whether somebody else takes papers in and will keep the index. */
    private readonly isIndexedElsewhere: () => Promise<boolean>,
  ) {}

  /** As far as is known. */
  get missing(): number {
    return this.#missing;
  }

  /** Waits for a few papers that came, not for many. */
  state(db: Database): Promise<IndexState> {
    return this.#inTurn(() => this.#state(db));
  }

  /** Takes everything in and keeps it; `onProgress` hears how many papers are missing. */
  async complete(db: Database, onProgress: (missing: number) => void): Promise<void> {
    this.#watchers.add(onProgress);
    try {
      await this.#takeAll(db);
    } finally {
      this.#watchers.delete(onProgress);
    }
    const kept = this.#kept;
    if (kept && this.#unsaved >= this.#maxUnsaved(kept, true)) await this.#save(db, kept);
  }

  /** Takes in what came so far while more comes; it is kept seldom until `complete` is called. */
  async follow(db: Database): Promise<void> {
    this.#isFollowing = true;
    try {
      await this.#takeAll(db);
    } finally {
      this.#isFollowing = false;
    }
  }

  /** Restores what most searches do without; false where there is nothing to restore. */
  async completeAbstracts(db: Database): Promise<boolean> {
    const kept = this.#kept;
    if (!kept || kept.index.hasAbstracts) return false;
    if (await restoreAbstracts(db, kept.index)) return true;
    await this.startAnew(db);
    return true;
  }

  /** Drops the index, so that it is built from the papers that are there. */
  async startAnew(db: Database): Promise<void> {
    await clearSnapshot(db);
    const { revision } = await readMeta(db.transaction("meta"));
    this.#kept = { index: SearchIndex.empty(), coverage: { revision, upTo: 0 } };
  }

  async #takeAll(db: Database): Promise<void> {
    let { missing } = await this.state(db);
    while (missing > 0) {
      // oxlint-disable-next-line no-await-in-loop -- more may come meanwhile
      await this.#work;
      // oxlint-disable-next-line no-await-in-loop -- as above
      ({ missing } = await this.state(db));
    }
  }

  async #state(db: Database): Promise<IndexState> {
    if (!this.#work) {
      this.#missing = await this.#look(db);
      if (this.#missing > 0 && !(await this.#isLeft())) await this.#start(db);
    }
    return { index: this.#kept?.index ?? SearchIndex.empty(), missing: this.#missing };
  }

  /** How many papers are missing, after what can be had from a snapshot. */
  async #look(db: Database): Promise<number> {
    const { revision } = await readMeta(db.transaction("meta"));
    this.#kept ??= await restoreNames(db, null);
    this.#kept ??= { index: SearchIndex.empty(), coverage: { revision, upTo: 0 } };
    if (this.#kept.coverage.upTo === Infinity && this.#kept.coverage.revision === revision)
      return 0;
    const missing = await countMissing(db, this.#kept.coverage);
    // Another page of Gloss may have taken them in.
    const newer = missing > MAX_AWAITED && (await restoreNames(db, this.#kept.coverage));
    if (newer) {
      this.#kept = newer;
      return countMissing(db, newer.coverage);
    }
    return missing;
  }

  /** Both at it would be one too many for the processors, and for those who ask meanwhile. */
  async #isLeft(): Promise<boolean> {
    return this.#missing > MAX_AWAITED && this.isIndexedElsewhere();
  }

  async #start(db: Database): Promise<void> {
    const isShort = this.#missing <= MAX_AWAITED;
    const work = this.#takeIn(db).finally(() => {
      this.#work = null;
    });
    this.#work = work;
    if (isShort) await work;
    else work.catch((error: unknown) => report("Taking papers into the text index", error));
  }

  async #takeIn(db: Database): Promise<void> {
    await this.completeAbstracts(db);
    const kept = this.#kept;
    if (!kept) return;
    let isMore = true;
    while (isMore) {
      // oxlint-disable-next-line no-await-in-loop -- batch by batch, so that look-ups come between
      isMore = await this.#takeBatch(db, kept);
    }
  }

  /** False at the end, and where the index was dropped meanwhile. */
  async #takeBatch(db: Database, kept: CoveredIndex): Promise<boolean> {
    const { papers, coverage } = await nextPapers(db, kept.coverage, BATCH);
    if (kept !== this.#kept) return false;
    for (const paper of papers) kept.index.add(asRead(paper));
    kept.coverage = coverage;
    const isLast = papers.length === 0;
    this.#note(papers.length, isLast);
    if (this.#unsaved >= this.#maxUnsaved(kept, isLast && !this.#isFollowing))
      await this.#save(db, kept);
    return !isLast;
  }

  #note(taken: number, isLast: boolean): void {
    this.#unsaved += taken;
    this.#missing = isLast ? 0 : Math.max(1, this.#missing - taken);
    for (const watch of this.#watchers) watch(this.#missing);
  }

  #maxUnsaved({ index }: CoveredIndex, isLast: boolean): number {
    return isLast
      ? Math.max(1, Math.min(MAX_UNSAVED, index.size / 10))
      : Math.max(SAVE_EVERY, index.size / 2);
  }

  async #save(db: Database, kept: CoveredIndex): Promise<void> {
    await saveSnapshot(db, kept);
    this.#unsaved = 0;
  }
}
