import type { Validators } from "@/utils/domain/validators";
import { failureOf, failureOfRedirect, failureOfStatus, Silence, TooLarge } from "./failure";
import type { Failure } from "./failure";

/** The content of an address, or of the part of it that was asked for. */
export interface Fresh {
  kind: "fresh";
  body: Uint8Array<ArrayBuffer>;
  /** Header of that name; empty where there is none. */
  contentType: string;
  validators: Validators;
}

/** What came of a request; expected failures are answers. */
export type Answer = Fresh | { kind: "unchanged" } | Failure;

export interface Patience {
  /** Milliseconds without a sign of the server, after which Gloss gives up. */
  silence?: number;
  /** Bytes that are read at most. */
  limit?: number;
}

/** Chromium stops a worker that waits 30 seconds for an answer; tests are in more of a hurry. */
const SILENCE = import.meta.env.MODE === "test" ? 8000 : 25_000;
/** More than any feed of a day; packs of a whole library come in shards. */
const LIMIT = 30_000_000;
/** Milliseconds for a whole answer, however steadily it drips. */
const LONGEST = 300_000;

/** Seconds of a `Retry-After` header: a number, or a date. */
function retryAfter(headers: Headers, now: number): number | null {
  const value = headers.get("retry-after")?.trim() ?? "";
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
}

/** Aborts after a silence; every sign of the server begins the wait anew. */
function listening(silence: number) {
  const end = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => end.abort(), silence);
  };
  /** Also lets go of what was not read. */
  const close = () => {
    clearTimeout(timer);
    end.abort();
  };
  heard();
  return { heard, close, signal: AbortSignal.any([end.signal, AbortSignal.timeout(LONGEST)]) };
}

/** Reads an answer bit by bit, and tells of each how much there is. */
async function read(response: Response, limit: number, onBytes: (bytes: number) => void) {
  if (Number(response.headers.get("content-length")) > limit) throw new TooLarge();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    onBytes(bytes);
    if (bytes > limit) throw new TooLarge();
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function validatorsOf(headers: Headers): Validators {
  const [etag, lastModified] = ["etag", "last-modified"].map((name) => headers.get(name));
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

const request = ({ etag, lastModified }: Validators, signal: AbortSignal): RequestInit => ({
  headers: {
    ...(etag !== undefined && { "If-None-Match": etag }),
    ...(lastModified !== undefined && { "If-Modified-Since": lastModified }),
  },
  credentials: "omit",
  referrerPolicy: "no-referrer",
  cache: "no-store",
  redirect: "manual",
  signal,
});

/** An answer without content; null where the content is still to be read. */
function withoutContent(response: Response): Answer | null {
  if (response.status === 304) return { kind: "unchanged" };
  const leadsAway = response.status >= 300 && response.status < 400;
  if (response.type === "opaqueredirect" || leadsAway) return failureOfRedirect();
  return response.ok
    ? null
    : failureOfStatus(response.status, retryAfter(response.headers, Date.now()));
}

/**
 * Asks an address without cookies and referrer, naming the version that is known. Follows no
 * redirect, takes no more than `limit` bytes, and waits no longer than `silence` for a sign.
 */
export async function fetchAnswer(
  url: string,
  known: Validators = {},
  { silence = SILENCE, limit = LIMIT }: Patience = {},
): Promise<Answer> {
  const { heard, close, signal } = listening(silence);
  let bytes = 0;
  try {
    const response = await fetch(url, request(known, signal));
    const none = withoutContent(response);
    if (none !== null) return none;
    const body = await read(response, limit, (count) => {
      heard();
      bytes = count;
    });
    const contentType = response.headers.get("content-type") ?? "";
    return { kind: "fresh", body, contentType, validators: validatorsOf(response.headers) };
  } catch (error) {
    return failureOf(signal.aborted ? new Silence() : error, bytes);
  } finally {
    close();
  }
}
