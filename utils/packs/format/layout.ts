import type { Manifest } from "./manifest";
import { prefixName, prefixOf } from "./title-hash";

/**
 * Shards hold this many papers on average, or up to twice as many. More hide better which of them was
 * wanted; fewer keep a page of 100 known titles under 300 kB at some 90 bytes a paper.
 */
const FEWEST_PER_SHARD = 14;
/** 16 shards share a filter: some hundred bytes that answer for hundreds of papers. */
const SHARDS_PER_GROUP_BITS = 4;
/** Sixteen million shards are enough for any collection. */
const MOST_BITS = 24;

/** How a collection is cut. */
export type Cut = Pick<Manifest, "shardBits" | "groupBits">;

/** How a collection of so many papers is cut best. */
export function cutFor(papers: number): Cut {
  const most = Math.floor(Math.log2(Math.max(1, papers / FEWEST_PER_SHARD)));
  const shardBits = Math.min(MOST_BITS, most);
  return { shardBits, groupBits: Math.max(0, shardBits - SHARDS_PER_GROUP_BITS) };
}

/** Where a title stands in a collection. */
export interface Place {
  group: number;
  shard: number;
}

export const placeOf = (hash: number, { shardBits, groupBits }: Cut): Place => ({
  group: prefixOf(hash, groupBits),
  shard: prefixOf(hash, shardBits),
});

/** What is published of a shard, or of a group. */
export type Part = "filter" | "strips" | "abstracts";

/** Folder of a group, below the manifest. Another cut has other folders, so that both can stand. */
function groupFolder(group: number, { shardBits, groupBits }: Cut): string {
  return `shards-${shardBits}/${prefixName(group, groupBits)}`;
}

/** Path of a file below the manifest. */
export function pathOf(part: Part, prefix: number, cut: Cut): string {
  const { shardBits, groupBits } = cut;
  if (part === "filter") return `${groupFolder(prefix, cut)}/filter.json.gz`;
  const group = prefix >>> (shardBits - groupBits);
  return `${groupFolder(group, cut)}/${prefixName(prefix, shardBits)}.${part}.json.gz`;
}
