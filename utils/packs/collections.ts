import { manifestIn } from "./format/manifest";
import { waitAfter } from "@/utils/schedule/waits";
import type { Candidate } from "@/utils/domain/match";
import type { StoredPacks } from "@/utils/domain/pack-subscription";
import type { Paper } from "@/utils/domain/paper";
import { unicodeText } from "@/utils/domain/folding/unicode-text";
import { titleKey } from "@/utils/domain/title-key";
import type { Library } from "@/utils/library/index";
import { ShardCache } from "@/utils/library/shard-cache";
import { announceLibraryChange } from "@/utils/storage/library-revision";
import { askText } from "@/utils/http/ask-text";
import type { Failure } from "@/utils/http/failure";
import { inTurn } from "@/utils/async/queue";
import { cleanTitle } from "@/utils/matching/clean-title";
import { hasPacks, notePacks } from "./subscriptions";
import { collectionsToAsk } from "./to-ask";
import { report } from "@/utils/logging/report";
import { ShardedCollection, type Found } from "./sharded-collection";

/** Minimum letters and digits of a title that identifies a paper. */
const MIN_KEY = 8;

/**
 * Titles to look up: as they are, and without labels such as "[pdf]"; also in Unicode if a page writes TeX or
 * entities, since shards depend on letters alone. Cut titles are left out.
 */
function titlesOf(candidates: readonly Candidate[]): string[] {
  const titles = candidates.flatMap(({ title }) => {
    const clean = cleanTitle(title);
    return clean.cut ? [] : [title, clean.title, unicodeText(clean.title)];
  });
  return [...new Set(titles)].filter((title) => titleKey(title).length >= MIN_KEY);
}

/** Asks the collections that the reader subscribed to for what the library does not know. */
export class Collections {
  constructor(
    private readonly library: Pick<Library, "put" | "papers">,
    private readonly ask: typeof askText = askText,
    private readonly cache: ShardCache = new ShardCache(),
  ) {}

  /**
   * Adds the papers with the candidates' titles to the library, and notifies the pages. Sends no request
   * without a collection, nor for a cached shard.
   */
  async learn(candidates: readonly Candidate[]): Promise<void> {
    const asked = await collectionsToAsk();
    if (asked.length === 0) return; // before a page's long titles are cleaned for nobody
    const titles = titlesOf(candidates);
    if (titles.length === 0) return;
    const learnt = await this.#each(asked, (collection) => collection.find(titles));
    if (learnt) await announceLibraryChange(Date.now());
  }

  /** Like `learn`, but does not wait; errors are reported. */
  begin(candidates: readonly Candidate[]): void {
    this.learn(candidates).catch((error) => report("Asking collections", error));
  }

  /** A paper of the library, with its abstract if a collection has it. */
  async completed(id: number): Promise<Paper | undefined> {
    const [paper] = await this.library.papers([id]);
    if (!paper || paper.abstract !== "") return paper;
    const titles = [paper.title, ...paper.aliases];
    const learnt = await collectionsToAsk()
      .then((asked) => this.#each(asked, (collection) => collection.abstracts(titles)))
      .catch((error: unknown) => void report("Asking collections for an abstract", error));
    return learnt ? (await this.library.papers([id]))[0] : paper;
  }

  /** Deletes the cached files of a collection. */
  forget(url: string): Promise<void> {
    return this.cache.forget(new URL(".", url).href);
  }

  /** Deletes the cached files of all collections. */
  erase(): Promise<void> {
    return this.cache.erase();
  }

  /** Resolves to whether the library has changed. */
  async #each(
    subscriptions: readonly StoredPacks[],
    search: (collection: ShardedCollection) => Promise<Found>,
  ): Promise<boolean> {
    const learnt = await Promise.all(
      // One search per collection at a time, so that two bursts of a page do not request a shard twice.
      subscriptions.map((one) => inTurn(`shards ${one.url}`, () => this.#search(one, search))),
    );
    return learnt.includes(true);
  }

  async #search(
    { url, name, date, manifest, failures }: StoredPacks,
    search: (collection: ShardedCollection) => Promise<Found>,
  ): Promise<boolean> {
    const read = manifestIn(manifest);
    if (typeof read === "string") return false; // reported by its next visit
    const dependencies = { ask: this.ask, cache: this.cache, why: name };
    const { papers, failed } = await search(new ShardedCollection(url, read, dependencies));
    if (failed) await this.#noteFailure(url, failures, failed);
    if (papers.length === 0 || !(await hasPacks(url))) return false;
    const { insightsVersion } = read;
    const digest = { name, date, papers, insightsVersion, skipped: [] };
    const { added, updated } = await this.library.put(digest, { rank: "pack" });
    return added + updated > 0;
  }

  #noteFailure(url: string, before: number, { why, retryAfterSeconds }: Failure): Promise<void> {
    const failures = before + 1;
    const nextAt = Date.now() + waitAfter(failures, retryAfterSeconds);
    return notePacks(url, { failures, problem: why, nextAt });
  }
}
