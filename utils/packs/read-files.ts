import type { ShardCache } from "@/utils/library/shard-cache";
import type { askText } from "@/utils/http/ask-text";
import type { Failure } from "@/utils/http/failure";
import { failure } from "@/utils/http/failure";

/** A file of a collection to read. */
export interface WantedFile {
  url: string;
  /** Identifies its content: another revision is requested again. */
  revision: string;
}

/** What is needed to read a collection's files. */
export interface FileDependencies {
  ask: typeof askText;
  cache: Pick<ShardCache, "get" | "put">;
  /** The reason shown in the list of requests. */
  why: string;
}

/** Parallel requests: as many as a browser sends to one host. */
const AT_ONCE = 6;
/** Maximum bytes of a file, compressed and decompressed: a hundred times a shard of 28 papers. */
const LIMIT = 500_000;
const UNPACKED = 3_000_000;

const DAMAGED = "A shard of this collection is damaged. Ask whoever publishes it";

/** Parsed files by address, and why others could not be read. */
export interface ReadFiles<T> {
  read: Map<string, T>;
  failed: Failure | null;
}

/** Parses texts; leaves out those that fail. */
function readAll<T>(
  texts: ReadonlyMap<string, string>,
  parse: (text: string) => T,
): Map<string, T> {
  const read = new Map<string, T>();
  for (const [url, text] of texts) {
    try {
      read.set(url, parse(text));
    } catch {
      // The caller requests it again, or reports the shard as damaged.
    }
  }
  return read;
}

async function fetchAll({ ask, why }: FileDependencies, urls: string[]) {
  const texts = new Map<string, string>();
  let failed: Failure | null = null;
  const waiting = urls.values();
  const next = async () => {
    for (const url of waiting) {
      if (failed !== null) return; // no more requests to a failing server
      // oxlint-disable-next-line no-await-in-loop -- limits the parallel requests
      const answer = await ask({ url, why, limit: LIMIT, isOneOfMany: true }, UNPACKED);
      if (answer.kind === "fresh") texts.set(url, answer.text);
      else if (answer.kind === "failed") failed = answer;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return { texts, failed };
}

/** Reads files of a collection from the cache, or else from their host. */
export async function readFiles<T>(
  dependencies: FileDependencies,
  wanted: readonly WantedFile[],
  parse: (text: string) => T,
): Promise<ReadFiles<T>> {
  const read = readAll(await dependencies.cache.get(wanted), parse);
  const lacking = wanted.filter(({ url }) => !read.has(url));
  // Sorted, so that the order reveals nothing about the page's.
  const urls = lacking.map(({ url }) => url).toSorted();
  const { texts, failed } = await fetchAll(dependencies, urls);
  const fresh = readAll(texts, parse);
  const files = lacking.flatMap(({ url, revision }) => {
    const text = texts.get(url);
    return text !== undefined && fresh.has(url) ? [{ url, revision, text }] : [];
  });
  if (files.length > 0) await dependencies.cache.put(files);
  for (const [url, value] of fresh) read.set(url, value);
  return { read, failed: failed ?? (fresh.size < texts.size ? failure(DAMAGED) : null) };
}
