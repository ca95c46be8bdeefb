import type { Paper } from "@/utils/domain/paper";
import { indexWords } from "@/utils/domain/search-words";
import { readQuery, type Query } from "@/utils/search/query";
import { SearchIndex } from "@/utils/search/search-index";
import type { SearchFilter } from "./library";
import type { Database } from "./schema";
import { restoreAbstracts, restoreNames, saveSnapshot } from "./snapshots";

/** Papers read at once while the index is built: a page's look-up waits no longer than for these. */
const BATCH = 250;
/** Changes that are taken in one by one; after more the index is built anew. */
const MAX_CHANGES = 5000;
/** A snapshot is taken again after so many changes, or after a tenth of the papers. */
const MIN_UNSAVED = 500;

/**
 * The full text of the library, in memory from the first search on: restored from a snapshot and
 * brought up to date in place; built anew where that is missing, torn or of another version.
 */
export class TextIndex {
  #index: SearchIndex | null = null;
  #revision = -1;
  /** Papers taken in since the last snapshot. */
  #unsaved = 0;
  #ready: Promise<unknown> = Promise.resolve();

  constructor(private readonly database: () => Promise<Database>) {}

  /** See `Library.search`. */
  async search(text: string, filter: SearchFilter, signal?: AbortSignal): Promise<Paper[]> {
    const db = await this.database();
    const query = withChoices(readQuery(text), filter);
    if (Object.values(query).every((part) => !Array.isArray(part) || part.length === 0)) {
      return newest(db, filter.limit);
    }
    const index = await this.#inTurn(() => this.#update(db));
    signal?.throwIfAborted();
    let ids = index.search(query, filter.followed);
    if (ids.length < filter.limit && !index.hasAbstracts) {
      const whole = await this.#inTurn(() => this.#withAbstracts(db, index));
      signal?.throwIfAborted();
      ids = whole.search(query, filter.followed);
    }
    return take(db, ids, query, filter.limit);
  }

  /** Brings the index up to date and stores it, without a search. */
  async prepare(): Promise<void> {
    const db = await this.database();
    await this.#inTurn(() => this.#update(db));
  }

  /** One at a time: two searches at once must not build the index twice. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#ready.then(work);
    this.#ready = turn.catch(() => {}); // whoever asked hears of it
    return turn;
  }

  async #update(db: Database): Promise<SearchIndex> {
    const revision = (await db.get("meta", "library"))?.revision ?? 0;
    if (this.#index && revision === this.#revision) return this.#index;
    if (!this.#index) {
      const names = await restoreNames(db);
      if (!names) return this.#build(db, revision);
      [this.#index, this.#revision] = [names.index, names.revision];
    }
    return this.#follow(db, this.#index, revision);
  }

  /** Takes in what changed since the index was current. */
  async #follow(db: Database, index: SearchIndex, revision: number): Promise<SearchIndex> {
    const since = IDBKeyRange.lowerBound(this.#revision, true);
    const changes = await db.countFromIndex("papers", "revision", since);
    if (changes > MAX_CHANGES) return (await this.#restoreNewer(db)) ?? this.#build(db, revision);
    if (changes > 0) {
      const whole = await this.#withAbstracts(db, index);
      for (const paper of await db.getAllFromIndex("papers", "revision", since)) whole.add(paper);
      this.#unsaved += changes;
      this.#revision = revision;
      await this.#saveIfWorth(db, whole);
      return whole;
    }
    this.#revision = revision;
    return index;
  }

  /** What an import stored while this worker held an older index; null where that is not current. */
  async #restoreNewer(db: Database): Promise<SearchIndex | null> {
    const names = await restoreNames(db);
    if (!names || names.revision <= this.#revision) return null;
    [this.#index, this.#revision] = [names.index, names.revision];
    return this.#update(db);
  }

  async #withAbstracts(db: Database, index: SearchIndex): Promise<SearchIndex> {
    if (index.hasAbstracts || (await restoreAbstracts(db, index))) return index;
    return this.#build(db, this.#revision);
  }

  async #build(db: Database, revision: number): Promise<SearchIndex> {
    const index = SearchIndex.empty();
    let papers = await db.getAll("papers", null, BATCH);
    while (papers.length > 0) {
      for (const paper of papers) index.add(paper);
      const after = IDBKeyRange.lowerBound(papers.at(-1)?.id ?? 0, true);
      // oxlint-disable-next-line no-await-in-loop -- batch by batch, so that look-ups come between
      papers = await db.getAll("papers", after, BATCH);
    }
    [this.#index, this.#revision] = [index, revision];
    await saveSnapshot(db, index, revision);
    this.#unsaved = 0;
    return index;
  }

  async #saveIfWorth(db: Database, index: SearchIndex): Promise<void> {
    if (this.#unsaved < Math.max(MIN_UNSAVED, index.size / 10)) return;
    await saveSnapshot(db, index, this.#revision);
    this.#unsaved = 0;
  }
}

/** The popup's own switches are filters like those that a reader types. */
const withChoices = (query: Query, { hasCode, theme }: SearchFilter): Query => ({
  ...query,
  filters: [
    ...query.filters,
    ...(hasCode ? [{ name: "has" as const, value: "code" }] : []),
    ...(theme === null ? [] : [{ name: "theme" as const, value: theme }]),
  ],
});

async function newest(db: Database, limit: number): Promise<Paper[]> {
  const papers: Paper[] = [];
  let cursor = await db.transaction("papers").store.openCursor(null, "prev");
  while (cursor && papers.length < limit) {
    papers.push(cursor.value);
    // oxlint-disable-next-line no-await-in-loop -- a cursor goes step by step
    cursor = await cursor.continue();
  }
  return papers;
}

/** Phrases are verified in the papers themselves. */
async function take(db: Database, ids: number[], query: Query, limit: number): Promise<Paper[]> {
  const papers: Paper[] = [];
  for (let at = 0; at < ids.length && papers.length < limit; at += limit) {
    const { store } = db.transaction("papers");
    const batch = ids.slice(at, at + limit).map((id) => store.get(id));
    // oxlint-disable-next-line no-await-in-loop -- stops as soon as there are enough
    const found = (await Promise.all(batch)).filter((paper) => paper !== undefined);
    papers.push(...found.filter((paper) => holdsPhrases(paper, query)));
  }
  return papers.slice(0, limit);
}

const holdsPhrases = ({ title, aliases, abstract }: Paper, { phrases }: Query) =>
  phrases.every((phrase) =>
    [title, ...aliases, abstract].some((text) =>
      ` ${indexWords(text).join(" ")} `.includes(` ${phrase.join(" ")} `),
    ),
  );
