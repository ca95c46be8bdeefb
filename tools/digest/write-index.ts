import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  indexIn,
  indexText,
  type ListedPack,
  type PackIndex,
} from "@/utils/packs/format/pack-index";
import type { Digest } from "@/utils/domain/paper";
import { packOf, type Provenance } from "./make-pack";
import { writeChanged } from "./write-changed";

/** The file name of a pack, safe in addresses: "Week 12 (new).md" becomes week-12-new.json. */
const packPath = (file: string): string => {
  const name = basename(file).replace(/(?:\.(?:gz|\w{2,6}))+$/, "");
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return `${slug || "pack"}.json`;
};

/** The existing index, or an empty one. Throws if it is damaged. */
function indexBefore(file: string): PackIndex {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return { name: "", packs: [] };
  }
  const index = indexIn(JSON.parse(text));
  if (typeof index === "string") throw new Error(`${file}: ${index}`);
  return index;
}

function writePack(folder: string, file: string, digest: Digest, provenance: Provenance) {
  const text = packOf(digest, provenance);
  const path = packPath(file);
  writeChanged(join(folder, path), text);
  const { hash } = JSON.parse(text) as { hash: string };
  return { path, hash, bytes: Buffer.byteLength(text) };
}

/** The digest of a file, to be published as a pack. */
export interface PackInput {
  file: string;
  digest: Digest;
}

/**
 * Writes a pack for each file below `folder`, and the index that lists them beside existing packs. A file of
 * the same name replaces its pack; repeating the call changes nothing. The index is written last, so that it
 * never lists a missing pack.
 */
export function writeIndex(
  folder: string,
  name: string | undefined,
  inputs: readonly PackInput[],
  provenance: Provenance,
): PackIndex {
  const file = join(folder, "index.json");
  const before = indexBefore(file);
  const packs = new Map(before.packs.map((pack) => [pack.path, pack]));
  for (const { file: input, digest } of inputs) {
    if (digest.papers.length === 0) continue;
    const written = writePack(folder, input, digest, provenance);
    const listed: ListedPack = {
      ...written,
      name: digest.name,
      date: digest.date,
      papers: digest.papers.length,
    };
    packs.set(listed.path, listed);
  }
  const index = { name: name ?? (before.name || "Papers"), packs: [...packs.values()] };
  writeChanged(file, indexText(index));
  return index;
}
