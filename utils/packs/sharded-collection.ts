import { readAbstracts } from "./format/abstracts-shard";
import { readFilter } from "./format/group-filter";
import { pathOf, placeOf, type Part } from "./format/layout";
import type { Manifest } from "./format/manifest";
import { readStrips } from "./format/strips-shard";
import { titleHash } from "./format/title-hash";
import type { ArchivedPaper } from "@/utils/domain/paper";
import { titleKey } from "@/utils/domain/title-key";
import type { Failure } from "@/utils/http/failure";
import { readFiles, type FileDependencies, type WantedFile } from "./read-files";

/** A shard that may contain a title. */
interface WantedShard {
  shard: number;
  revision: string;
}

/** The papers found; `failed` if the search was incomplete. */
export interface Found {
  papers: ArchivedPaper[];
  failed: Failure | null;
}

const unique = <T>(list: Iterable<T>): T[] => [...new Set(list)];

/** A sharded collection of papers on a static host. */
export class ShardedCollection {
  constructor(
    private readonly url: string,
    private readonly manifest: Manifest,
    private readonly dependencies: FileDependencies,
  ) {}

  /** The papers with these titles, with insights but without abstracts. */
  async find(titles: readonly string[]): Promise<Found> {
    return this.#search(titles, "strips", readStrips);
  }

  /** The papers with these titles, with abstracts but without insights. */
  async abstracts(titles: readonly string[]): Promise<Found> {
    return this.#search(titles, "abstracts", readAbstracts);
  }

  /** Reads the filters first, which rule out most titles, then the shards that may contain the others. */
  async #search(
    titles: readonly string[],
    part: Part,
    read: (text: string) => ArchivedPaper[],
  ): Promise<Found> {
    const keys = new Set(titles.map(titleKey));
    const { shards, failed } = await this.#shardsOf(unique(titles.map(titleHash)));
    const wanted = shards.map(({ shard, revision }) => this.#file(part, shard, revision));
    const files = await readFiles(this.dependencies, wanted, read);
    const papers = [...files.read.values()].flat();
    return {
      papers: papers.filter(({ title }) => keys.has(titleKey(title))),
      failed: failed ?? files.failed,
    };
  }

  async #shardsOf(hashes: number[]): Promise<{ shards: WantedShard[]; failed: Failure | null }> {
    const places = hashes.map((hash) => ({ hash, ...placeOf(hash, this.manifest) }));
    const groups = unique(places.map(({ group }) => group));
    const wanted = groups.map((group) => this.#file("filter", group, this.manifest.build));
    const parse = (text: string) => readFilter(text, this.manifest);
    const { read, failed } = await readFiles(this.dependencies, wanted, parse);
    const shards = new Map<number, WantedShard>();
    for (const { hash, group, shard } of places) {
      const filter = read.get(this.#file("filter", group, "").url);
      const revision = filter?.mayHold(hash) ? filter.revisionOf(shard) : null;
      if (revision) shards.set(shard, { shard, revision });
    }
    return { shards: [...shards.values()], failed };
  }

  #file(part: Part, prefix: number, revision: string): WantedFile {
    return { url: new URL(pathOf(part, prefix, this.manifest), this.url).href, revision };
  }
}
