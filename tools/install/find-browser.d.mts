/** Path of the Chromium to use: CHROMIUM_PATH, Playwright's own, the system's. */
export function findChromium(): Promise<string | undefined>;

/** Path of the Firefox to try the extension in, if this machine has one. */
export function findFirefox(): string | undefined;
