import type { ShardCache } from "@/utils/library/shard-cache";
import type { askText } from "@/utils/http/ask-text";
import type { Failure } from "@/utils/http/failure";
import { failure } from "@/utils/http/failure";

/** A file of a collection that is wanted. */
export interface WantedFile {
  url: string;
  /** Names its content: another revision is asked for anew. */
  revision: string;
}

/** How a collection's files are asked for. */
export interface FileDependencies {
  ask: typeof askText;
  cache: Pick<ShardCache, "get" | "put">;
  /** Why, for the list of requests. */
  why: string;
}

/** Requests at once, as many as a browser sends to a host. */
const AT_ONCE = 6;
/** Bytes of a file packed, and unpacked: a hundred times what a shard of 28 papers takes. */
const LIMIT = 500_000;
const UNPACKED = 3_000_000;

const DAMAGED = "A shard of this collection is damaged. Ask whoever publishes it";

/** What is read of files, by their addresses, and why others could not be read. */
export interface ReadFiles<T> {
  read: Map<string, T>;
  failed: Failure | null;
}

/** Reads texts; those that cannot be read are left out. */
function readAll<T>(
  texts: ReadonlyMap<string, string>,
  parse: (text: string) => T,
): Map<string, T> {
  const read = new Map<string, T>();
  for (const [url, text] of texts) {
    try {
      read.set(url, parse(text));
    } catch {
      // Whoever wants it asks again, or says that it is damaged.
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
      if (failed !== null) return; // a server in trouble is left alone
      // oxlint-disable-next-line no-await-in-loop -- so many at once are enough
      const answer = await ask({ url, why, limit: LIMIT, isOneOfMany: true }, UNPACKED);
      if (answer.kind === "fresh") texts.set(url, answer.text);
      else if (answer.kind === "failed") failed = answer;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return { texts, failed };
}

/** Reads files of a collection, from the cache where they are there, else from their host. */
export async function readFiles<T>(
  dependencies: FileDependencies,
  wanted: readonly WantedFile[],
  parse: (text: string) => T,
): Promise<ReadFiles<T>> {
  const read = readAll(await dependencies.cache.get(wanted), parse);
  const lacking = wanted.filter(({ url }) => !read.has(url));
  // In an order that says nothing of the page's.
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
