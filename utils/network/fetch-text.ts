/** What tells a server which version is known here. */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

/** What came of a request; expected failures are answers, with words for the reader. */
export type FetchAnswer =
  | { kind: "fresh"; text: string; bytes: number; validators: Validators }
  | { kind: "unchanged" }
  | { kind: "failed"; why: string; retryAfterSeconds: number | null };

/** More than any feed of a day; packs of a whole library come in shards. */
const MAX_BYTES = 30_000_000;
const TIMEOUT = 60_000;

const failed = (why: string, retryAfterSeconds: number | null = null): FetchAnswer => ({
  kind: "failed",
  why,
  retryAfterSeconds,
});

/** Seconds of a `Retry-After` header: a number, or a date. */
function retryAfter(headers: Headers, now: number): number | null {
  const value = headers.get("retry-after");
  if (value === null) return null;
  const seconds = /^\d+$/.test(value.trim()) ? Number(value) : (Date.parse(value) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
}

const STATUS: Record<number, string> = {
  401: "The server wants a password, which Gloss does not have",
  403: "The server refuses to answer",
  404: "Nothing is at this address",
  410: "Nothing is at this address any more",
  429: "The server asks to come back later",
};

const REST = ["The server answers with an error", "The server has a problem"] as const;

const statusWords = (status: number) =>
  `${STATUS[status] ?? REST[status >= 500 ? 1 : 0]} (${status})`;

class TooLarge extends Error {}

async function textWithin(body: ReadableStream<Uint8Array<ArrayBuffer>> | null, limit: number) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.byteLength;
    if (bytes > limit) throw new TooLarge();
    parts.push(part);
  }
  return { text: await new Blob(parts).text(), bytes };
}

function failureOf(error: unknown): FetchAnswer {
  if (error instanceof TooLarge) return failed("The answer is larger than 30 MB");
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "TimeoutError") return failed("The server did not answer within a minute");
  return failed("The server cannot be reached. Are you online?");
}

async function answerOf(url: string, response: Response, limit: number): Promise<FetchAnswer> {
  if (response.status === 304) return { kind: "unchanged" };
  if (new URL(response.url || url).host !== new URL(url).host)
    return failed(`The address leads to another site (${new URL(response.url).host})`);
  if (!response.ok)
    return failed(statusWords(response.status), retryAfter(response.headers, Date.now()));
  const { text, bytes } = await textWithin(response.body, limit);
  const [etag, lastModified] = ["etag", "last-modified"].map((name) => response.headers.get(name));
  const validators = { ...(etag && { etag }), ...(lastModified && { lastModified }) };
  return { kind: "fresh", text, bytes, validators };
}

/**
 * The only door to the network. Asks without cookies and referrer, names the version that is known,
 * takes no answer from another host, none larger than 30 MB, and waits no longer than a minute.
 */
export async function fetchText(
  url: string,
  { etag, lastModified }: Validators = {},
  { timeout = TIMEOUT, limit = MAX_BYTES } = {},
): Promise<FetchAnswer> {
  const headers = {
    ...(etag !== undefined && { "If-None-Match": etag }),
    ...(lastModified !== undefined && { "If-Modified-Since": lastModified }),
  };
  try {
    const response = await fetch(url, {
      headers,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      signal: AbortSignal.timeout(timeout),
    });
    return await answerOf(url, response, limit);
  } catch (error) {
    return failureOf(error);
  }
}
