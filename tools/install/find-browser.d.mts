/** Path of the Chromium to use: CHROMIUM_PATH, else Playwright's own, else the system's. */
export function findChromium(): Promise<string | undefined>;

/** Like `findChromium`, but throws if there is none. */
export function requireChromium(): Promise<string>;

/** Path of the Firefox to use, if there is one on this machine. */
export function findFirefox(): string | undefined;
