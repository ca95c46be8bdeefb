/** A failed request, with a message for the reader. */
export interface Failure {
  kind: "failed";
  /** What failed and what to do next. */
  why: string;
  /** From the `Retry-After` header. */
  retryAfterSeconds: number | null;
  /** The whole server is affected: its other addresses are not requested now. */
  busy: boolean;
  /** Bytes read before it failed. */
  bytes: number;
}

export const failure = (why: string, more: Partial<Failure> = {}): Failure => ({
  kind: "failed",
  why,
  retryAfterSeconds: null,
  busy: false,
  bytes: 0,
  ...more,
});

/** The server sent nothing for too long. */
export class Silence extends Error {}

/** The answer exceeds the limit. */
export class TooLarge extends Error {}

const STATUS: Record<number, string> = {
  400: "The server does not understand what Gloss asks for (400). Check what is set",
  401: "The server wants a password (401), which Gloss does not have. Ask its owner for an open address",
  403: "The server refuses to answer (403). Ask its owner whether programs may read it",
  404: "Nothing is at this address (404). Check it",
  410: "Nothing is at this address any more (410). Switch the feed off, or change the address",
  429: "The server asks Gloss to come back later (429). There is nothing to do but wait",
};

function statusWords(status: number): string {
  if (status >= 500) return `The server has a problem (${status}). Gloss asks again by itself`;
  return STATUS[status] ?? `The server answers with an error (${status}). Check the address`;
}

/** A failed request by its HTTP status. */
export const failureOfStatus = (status: number, retryAfterSeconds: number | null): Failure =>
  failure(statusWords(status), { retryAfterSeconds, busy: status === 429 || status >= 500 });

const LED_AWAY =
  "The address leads to another one, which Gloss does not follow unseen. " +
  "Open it in a tab, and use the address where you end";

/** Redirects are not followed: the target is only visible after the request to it. */
export const failureOfRedirect = (): Failure => failure(LED_AWAY);

const UNREACHABLE =
  "The server cannot be reached: this device is offline, the server is down, or its certificate is not valid. " +
  "Open the address in a tab to see which";

/**
 * Why there is no answer, or only part of one. Browsers report a bad certificate like a server that is down.
 */
export function failureOf(error: unknown, bytes: number): Failure {
  if (error instanceof TooLarge) {
    const why = "The answer is larger than a feed (over 30 MB). Save it, and import the file";
    return failure(why, { bytes });
  }
  const broken =
    bytes > 0 ? "The connection broke in the middle. Gloss asks again by itself" : null;
  const silent = "The server said nothing for too long. Gloss asks again by itself";
  const why = error instanceof Silence ? silent : (broken ?? UNREACHABLE);
  return failure(why, { busy: true, bytes });
}
