import type { ListedPack, PackIndex } from "./format/pack-index";
import type { Library } from "@/utils/library/index";
import type { askText } from "@/utils/http/ask-text";
import { failure, type Failure } from "@/utils/http/failure";
import { pack } from "@/utils/sources/pack";

/** Sends requests, and stores papers. */
export interface PackDependencies {
  ask: typeof askText;
  library: Pick<Library, "put">;
}

/** Number of papers in a stored pack. */
interface Taken {
  kind: "taken";
  papers: number;
}

/** Adds the papers of a pack to the library, if its version and hash are valid. */
export async function takePack(
  { library }: Pick<PackDependencies, "library">,
  text: string,
): Promise<Taken | Failure> {
  const digest = pack.parse(text);
  const [first] = digest.skipped;
  if (digest.papers.length === 0 && first) return failure(first.why);
  await library.put(digest, { rank: "pack" });
  return { kind: "taken", papers: digest.papers.length };
}

/** The hash in a pack; `takePack` verifies it. */
function saidHash(text: string): unknown {
  try {
    return (JSON.parse(text) as { hash?: unknown } | null)?.hash;
  } catch {
    return null;
  }
}

/** Result of an index: hashes of its packs that are in the library, by path. */
export interface TakenIndex {
  taken: Record<string, string>;
  /** The first failure; the other packs are stored. */
  failed: Failure | null;
}

async function takeListed(
  { ask, library }: PackDependencies,
  { name }: PackIndex,
  url: string,
  listed: ListedPack,
): Promise<Taken | Failure> {
  const answer = await ask({ url, why: `${name}: ${listed.name}` });
  if (answer.kind !== "fresh") return answer.kind === "failed" ? answer : failure("Nothing came");
  if (saidHash(answer.text) !== listed.hash)
    return failure("This pack is not the one that the index lists. Gloss asks again later");
  return takePack({ library }, answer.text);
}

/**
 * Adds the packs of an index that the library lacks, one after the other, each completely or not at all.
 * `known` are the hashes of packs already stored; `onTaken` is called after each new one.
 */
export async function takeIndex(
  dependencies: PackDependencies,
  index: PackIndex,
  base: string,
  known: Readonly<Record<string, string>>,
  onTaken: (taken: Record<string, string>) => Promise<void>,
): Promise<TakenIndex> {
  const listed = Object.fromEntries(index.packs.map(({ path, hash }) => [path, hash]));
  const entries = Object.entries(known).filter(([path]) => Object.hasOwn(listed, path));
  const taken: Record<string, string> = Object.fromEntries(entries);
  const lacking = index.packs.filter(({ path, hash }) => taken[path] !== hash);
  let failed: Failure | null = null;
  for (const one of lacking) {
    // oxlint-disable-next-line no-await-in-loop -- one request at a time is polite
    const result = await takeListed(dependencies, index, new URL(one.path, base).href, one);
    if (result.kind === "failed") {
      failed ??= { ...result, why: `${one.name}: ${result.why}` };
      if (result.busy) break;
    } else {
      taken[one.path] = one.hash;
      // oxlint-disable-next-line no-await-in-loop -- a worker stopped after this does not request it again
      await onTaken({ ...taken });
    }
  }
  return { taken, failed };
}
