import type { Manifest } from "./manifest";
import { prefixName, prefixOf } from "./title-hash";

/**
 * Minimum average of papers per shard; it may reach twice as many. More would better hide which paper was
 * wanted; fewer keep a page of 100 known titles under 300 kB, at some 90 bytes per paper.
 */
const FEWEST_PER_SHARD = 14;
/** 16 shards share a filter: some hundred bytes that cover hundreds of papers. */
const SHARDS_PER_GROUP_BITS = 4;
/** 2^24, or 16 million shards, are enough for any collection. */
const MOST_BITS = 24;

/** How a collection is split into shards and groups. */
export type Cut = Pick<Manifest, "shardBits" | "groupBits">;

/** The best cut for a collection of this size. */
export function cutFor(papers: number): Cut {
  const most = Math.floor(Math.log2(Math.max(1, papers / FEWEST_PER_SHARD)));
  const shardBits = Math.min(MOST_BITS, most);
  return { shardBits, groupBits: Math.max(0, shardBits - SHARDS_PER_GROUP_BITS) };
}

/** Location of a title in a collection. */
export interface Place {
  group: number;
  shard: number;
}

export const placeOf = (hash: number, { shardBits, groupBits }: Cut): Place => ({
  group: prefixOf(hash, groupBits),
  shard: prefixOf(hash, shardBits),
});

/** Kinds of files: a group's filter, a shard's strips and abstracts. */
export type Part = "filter" | "strips" | "abstracts";

/** Folder of a group, relative to the manifest. Each cut has its own folders, so that two can coexist. */
function groupFolder(group: number, { shardBits, groupBits }: Cut): string {
  return `shards-${shardBits}/${prefixName(group, groupBits)}`;
}

/** Path of a file, relative to the manifest. */
export function pathOf(part: Part, prefix: number, cut: Cut): string {
  const { shardBits, groupBits } = cut;
  if (part === "filter") return `${groupFolder(prefix, cut)}/filter.json.gz`;
  const group = prefix >>> (shardBits - groupBits);
  return `${groupFolder(group, cut)}/${prefixName(prefix, shardBits)}.${part}.json.gz`;
}
