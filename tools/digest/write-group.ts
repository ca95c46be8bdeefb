import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import { abstractsText } from "@/utils/packs/format/abstracts-shard";
import { filterText } from "@/utils/packs/format/group-filter";
import { pathOf, placeOf, type Cut, type Part } from "@/utils/packs/format/layout";
import { stripsText } from "@/utils/packs/format/strips-shard";
import type { Sorted } from "./spill";
import { writeChanged } from "./write-changed";

const packed = promisify(gzip);
/** Characters of a revision: enough to distinguish two versions of a shard. */
const REVISION_LENGTH = 8;

const revisionOf = (...texts: string[]): string =>
  createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, REVISION_LENGTH);

/** Where a collection is written, and how it is split. */
export interface Target {
  folder: string;
  cut: Cut;
}

async function write({ folder, cut }: Target, part: Part, prefix: number, text: string) {
  const bytes = await packed(text, { level: constants.Z_BEST_COMPRESSION });
  writeChanged(join(folder, pathOf(part, prefix, cut)), bytes);
}

/** Writes a shard; resolves to its revision, or null for a shard without papers, whose files are removed. */
async function writeShard(target: Target, shard: number, rows: Sorted[]): Promise<string | null> {
  const parts = ["strips", "abstracts"] as const;
  if (rows.length === 0) {
    for (const part of parts)
      rmSync(join(target.folder, pathOf(part, shard, target.cut)), { force: true });
    return null;
  }
  const papers = rows.map(({ paper }) => paper);
  const texts = { strips: stripsText(papers), abstracts: abstractsText(papers) };
  await Promise.all(parts.map((part) => write(target, part, shard, texts[part])));
  return revisionOf(texts.strips, texts.abstracts);
}

/** The result of writing a group. */
export interface WrittenGroup {
  filter: string;
  shards: number;
  /** Papers in its smallest shard that is not empty. */
  fewest: number;
}

/** Writes the shards and the filter of a group whose papers are `rows`. */
export async function writeGroup(
  target: Target,
  group: number,
  rows: readonly Sorted[],
): Promise<WrittenGroup> {
  const { shardBits, groupBits } = target.cut;
  const count = 2 ** (shardBits - groupBits);
  const shards = Map.groupBy(rows, ({ hash }) => placeOf(hash, target.cut).shard);
  const revisions = await Promise.all(
    Array.from({ length: count }, (_, at) => {
      const shard = group * count + at;
      return writeShard(target, shard, shards.get(shard) ?? []);
    }),
  );
  const hashes = rows.map(({ hash }) => hash);
  const filter = filterText(hashes, revisions, target.cut);
  await write(target, "filter", group, filter);
  const fewest = Math.min(...[...shards.values()].map(({ length }) => length));
  return { filter, shards: shards.size, fewest };
}
