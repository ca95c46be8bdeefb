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

/** A file's name as an address keeps it: "Week 12 (new).md" is week-12-new.json. */
const packPath = (file: string): string => {
  const name = basename(file).replace(/(?:\.(?:gz|\w{2,6}))+$/, "");
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return `${slug || "pack"}.json`;
};

/** The index that is there; an empty one where there is none. Throws for a damaged one. */
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

/** A digest of a file, to be published as a pack. */
export interface PackInput {
  file: string;
  digest: Digest;
}

/**
 * Writes a pack for each file below `folder`, and the index that lists them beside those that are
 * there. A file of the same name replaces its pack; doing it again changes nothing. The index comes
 * last, so that it lists no pack that is not there.
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
