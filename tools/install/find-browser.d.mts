/** Path of the Chromium to use: CHROMIUM_PATH, Playwright's own, the system's. */
export function findChromium(): Promise<string | undefined>;

/** As `findChromium`; throws where there is none. */
export function requireChromium(): Promise<string>;

/** Path of the Firefox to try the extension in, if this machine has one. */
export function findFirefox(): string | undefined;
