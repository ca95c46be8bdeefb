import { createHash } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cutFor, placeOf, type Cut } from "@/utils/packs/format/layout";
import {
  COLLECTION_FORMAT,
  COLLECTION_MINOR,
  COLLECTION_VERSION,
  type Manifest,
} from "@/utils/packs/format/manifest";
import type { ArchivedPaper, Skipped } from "@/utils/domain/paper";
import { insightsVersion } from "@/utils/insights/version";
import type { PackHead } from "@/utils/sources/pack";
import { InsightPool, type Readers } from "./insight-pool";
import type { InputPart } from "./read-inputs";
import { Spill, type Sorted } from "./spill";
import { writeChanged } from "./write-changed";
import { writeGroup } from "./write-group";

/** Papers per batch. */
const BATCH = 200;

/** The result of writing a collection. */
export interface WrittenCollection {
  manifest: Manifest;
  shards: number;
  skipped: number;
}

type Say = (skipped: Skipped) => void;

/** Reads every paper and sorts them on disk; resolves to the number of skipped parts. */
async function spillAll(
  parts: AsyncIterable<InputPart>,
  spill: Spill,
  say: Say,
  readers: Readers,
): Promise<number> {
  const reading = new Set<Promise<void>>();
  let skipped = 0;
  const read = async (papers: ArchivedPaper[]) => {
    for (const paper of await readers.read(papers)) spill.add(paper);
  };
  try {
    for await (const { digest } of parts) {
      for (const stretch of digest.skipped) say(stretch);
      skipped += digest.skipped.length;
      for (let at = 0; at < digest.papers.length; at += BATCH) {
        const work = read(digest.papers.slice(at, at + BATCH)).finally(() => reading.delete(work));
        reading.add(work);
        // oxlint-disable-next-line no-await-in-loop -- reading files must not get too far ahead
        if (reading.size >= readers.capacity) await Promise.race(reading);
      }
    }
    await Promise.all(reading);
  } finally {
    await readers.end();
  }
  return skipped;
}

/** The papers of each group, in order; groups without papers are empty. */
function* groupsOf(parts: Iterable<Sorted[]>, cut: Cut): Generator<Sorted[]> {
  let [group, rows] = [0, [] as Sorted[]];
  for (const part of parts) {
    for (const row of part) {
      for (; group < placeOf(row.hash, cut).group; group += 1, rows = []) yield rows;
      rows.push(row);
    }
  }
  for (; group < 2 ** cut.groupBits; group += 1, rows = []) yield rows;
}

/** Removes the folders of shards with another cut. */
function removeOtherCuts(folder: string, { shardBits }: Cut): void {
  for (const name of readdirSync(folder))
    if (/^shards-\d+$/.test(name) && name !== `shards-${shardBits}`)
      rmSync(join(folder, name), { recursive: true });
}

/** Writes every group; returns what the manifest says about them. */
async function writeGroups(folder: string, spill: Spill, cut: Cut) {
  const build = createHash("sha256");
  let [group, papers, shards, fewest] = [0, 0, 0, spill.titles];
  for (const rows of groupsOf(spill.sorted(), cut)) {
    // oxlint-disable-next-line no-await-in-loop -- one group at a time bounds the memory
    const written = await writeGroup({ folder, cut }, group, rows);
    build.update(written.filter);
    papers += rows.length;
    shards += written.shards;
    fewest = Math.min(fewest, written.fewest);
    group += 1;
  }
  return { papers, shards, fewest, build: build.digest("hex").slice(0, 16) };
}

/**
 * Writes the papers of files as a sharded collection below `folder`; memory use does not grow with the papers.
 * The manifest is written last. The same papers in any order give the same files.
 */
export async function writeCollection(
  folder: string,
  head: Omit<PackHead, "insightsVersion">,
  parts: AsyncIterable<InputPart>,
  say: Say,
  readers: Readers = new InsightPool(),
): Promise<WrittenCollection> {
  const spill = new Spill();
  try {
    const skipped = await spillAll(parts, spill, say, readers);
    const cut = cutFor(spill.titles);
    const { shards, ...written } = await writeGroups(folder, spill, cut);
    const manifest: Manifest = {
      format: COLLECTION_FORMAT,
      version: COLLECTION_VERSION,
      ...head,
      insightsVersion: insightsVersion(),
      ...cut,
      ...written,
    };
    const described = { ...manifest, minor: COLLECTION_MINOR };
    writeChanged(join(folder, "collection.json"), `${JSON.stringify(described, null, 1)}\n`);
    removeOtherCuts(folder, cut);
    return { manifest, shards, skipped };
  } finally {
    spill.remove();
  }
}
