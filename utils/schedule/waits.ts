const MINUTE = 60_000;
const FIRST_WAIT = 15 * MINUTE;
const LONGEST_WAIT = 24 * 60 * MINUTE;

/** Waits after failures in a row: 15 minutes, doubled each time, a day at most; or as the server asks. */
export const waitAfter = (failures: number, retryAfterSeconds: number | null): number =>
  Math.min(
    LONGEST_WAIT,
    Math.max(FIRST_WAIT * 2 ** Math.max(0, failures - 1), holdFor(retryAfterSeconds)),
  );

/** How long a server is left alone that asked for it: a day at most. */
export const holdFor = (retryAfterSeconds: number | null): number =>
  Math.min(LONGEST_WAIT, (retryAfterSeconds ?? 0) * 1000);
