import type { Validators } from "@/utils/domain/validators";
import { failureOf, failureOfRedirect, failureOfStatus, Silence, TooLarge } from "./failure";
import type { Failure } from "./failure";

/** The content of an address, or of the part of it that was asked for. */
export interface Fresh {
  kind: "fresh";
  body: Uint8Array<ArrayBuffer>;
  /** The header of that name; empty if missing. */
  contentType: string;
  validators: Validators;
}

/** Result of a request; expected failures are values. */
export type Answer = Fresh | { kind: "unchanged" } | Failure;

export interface Patience {
  /** Milliseconds without data from the server before Gloss gives up. */
  silence?: number;
  /** Maximum bytes read. */
  limit?: number;
}

/** Chromium stops a worker after 30 seconds without an answer; tests wait less. */
const SILENCE = import.meta.env.MODE === "test" ? 8000 : 25_000;
/** Larger than any feed of a day; packs of a whole library are split into shards. */
const LIMIT = 30_000_000;
/** Maximum milliseconds for a whole answer, even if data keeps arriving. */
const LONGEST = 300_000;

/** Seconds of a `Retry-After` header, which is a number or a date. */
function retryAfter(headers: Headers, now: number): number | null {
  const value = headers.get("retry-after")?.trim() ?? "";
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
}

/** Aborts after `silence` milliseconds; `heard` restarts the timer. */
function listening(silence: number) {
  const end = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => end.abort(), silence);
  };
  /** Also cancels the rest of the body. */
  const close = () => {
    clearTimeout(timer);
    end.abort();
  };
  heard();
  return { heard, close, signal: AbortSignal.any([end.signal, AbortSignal.timeout(LONGEST)]) };
}

/** Reads a body in chunks; reports the total after each. Throws `TooLarge` beyond `limit`. */
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

/** An answer without content; null if there is content to read. */
function withoutContent(response: Response): Answer | null {
  if (response.status === 304) return { kind: "unchanged" };
  const leadsAway = response.status >= 300 && response.status < 400;
  if (response.type === "opaqueredirect" || leadsAway) return failureOfRedirect();
  return response.ok
    ? null
    : failureOfStatus(response.status, retryAfter(response.headers, Date.now()));
}

/**
 * Requests an address without cookies and referrer, with the validators of the known version. Follows no
 * redirect, reads no more than `limit` bytes, and waits no longer than `silence` for data.
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
