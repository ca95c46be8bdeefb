import type { ThemeId } from "@/utils/domain/insights";
import type { Paper } from "@/utils/domain/paper";
import { askedWords, phraseOf, readingWords } from "@/utils/domain/search-words";
import { report } from "@/utils/logging/report";
import { factWords } from "@/utils/search/entry-words";
import { filterWords } from "@/utils/search/filter-words";
import { readQuery, type Query } from "@/utils/search/query";
import { KeptIndex } from "./kept-index";
import type { Database } from "./schema";
import { asRead } from "./as-read";

export interface SearchFilter {
  hasCode: boolean;
  theme: ThemeId | null;
  /** Themes whose papers come first among equals. */
  followed: readonly ThemeId[];
  /** Papers at most. */
  limit: number;
}

/** What a search found. */
export interface Found {
  /** Best first. */
  papers: Paper[];
  /** Papers that the text index lacks: it is still taking them in. */
  missing: number;
}

/** Papers that went, of 1 of those left, from which on the index is built anew. */
const MAX_GONE = 0.05;

/** The full text of the library, in memory from the first search on. */
export class TextIndex {
  readonly #kept: KeptIndex;

  constructor(
    private readonly database: () => Promise<Database>,
    isIndexedElsewhere: () => Promise<boolean> = () => Promise.resolve(false),
  ) {
    this.#kept = new KeptIndex(isIndexedElsewhere);
  }

  /** See `Library.search`. */
  async search(text: string, filter: SearchFilter, signal?: AbortSignal): Promise<Found> {
    const db = await this.database();
    const query = withChoices(readQuery(text), filter);
    if (Object.values(query).every((part) => !Array.isArray(part) || part.length === 0)) {
      return { papers: await newest(db, filter.limit), missing: this.#warm(db) };
    }
    const { index, missing } = await this.#kept.state(db);
    signal?.throwIfAborted();
    const papers = await take(db, index.search(query, filter.followed), query, filter.limit);
    signal?.throwIfAborted();
    if (papers.length >= filter.limit || !(await this.#kept.completeAbstracts(db)))
      return { papers, missing };
    return this.search(text, filter, signal);
  }

  /** See `Library.prepareSearch`. */
  async prepare(onProgress: (missing: number) => void): Promise<void> {
    await this.#kept.complete(await this.database(), onProgress);
  }

  /** See `Library.followSearch`. */
  async follow(): Promise<void> {
    await this.#kept.follow(await this.database());
  }

  /**
   * Builds the index anew where so many papers went that they would crowd out those that are left;
   * gives their number back.
   */
  async noteGone(papers: number): Promise<number> {
    const left = await (await this.database()).count("papers");
    if (papers > MAX_GONE * left) await this.startAnew();
    return papers;
  }

  /** See `KeptIndex.startAnew`. */
  async startAnew(): Promise<void> {
    await this.#kept.startAnew(await this.database());
  }

  /** Makes ready for the search that comes next: who sees the newest papers is about to type. */
  #warm(db: Database): number {
    this.#kept.state(db).catch((error: unknown) => report("Restoring the text index", error));
    return this.#kept.missing;
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
    papers.push(asRead(cursor.value));
    // oxlint-disable-next-line no-await-in-loop -- a cursor goes step by step
    cursor = await cursor.continue();
  }
  return papers;
}

/** Phrases, and facts that a paper may have lost since it came, are verified in the papers themselves. */
async function take(db: Database, ids: number[], query: Query, limit: number): Promise<Paper[]> {
  const papers: Paper[] = [];
  for (let at = 0; at < ids.length && papers.length < limit; at += limit) {
    const { store } = db.transaction("papers");
    const batch = ids.slice(at, at + limit).map((id) => store.get(id));
    // oxlint-disable-next-line no-await-in-loop -- stops as soon as there are enough
    const found = (await Promise.all(batch)).flatMap((paper) => (paper ? [asRead(paper)] : []));
    papers.push(...found.filter((paper) => holdsPhrases(paper, query) && passes(paper, query)));
  }
  return papers.slice(0, limit);
}

function passes(paper: Paper, { filters }: Query): boolean {
  const facts = new Set(factWords(paper));
  return filters.flatMap(filterWords).every((fact) => facts.has(fact));
}

const holdsPhrases = ({ title, aliases, abstract }: Paper, { phrases }: Query) =>
  phrases.every((phrase) =>
    [title, ...aliases, abstract].some((text) =>
      [readingWords, askedWords].some((wordsOf) =>
        phraseOf(wordsOf(text)).includes(phraseOf(phrase)),
      ),
    ),
  );
