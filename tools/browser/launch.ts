import path from "node:path";
import { chromium, type BrowserContext } from "@playwright/test";

export interface LaunchOptions {
  /** Path of the browser's executable. */
  executablePath: string;
  /** Folder of the built extension; null for a browser in which it can be installed later. */
  extension: string | null;
  /** Folder of the profile; empty for a temporary one. */
  profile: string;
  headless: boolean;
  colorScheme: "light" | "dark";
  /** Whether the browser may reach the network. */
  online: boolean;
}

const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--disable-component-update",
  "--disable-sync",
  "--disable-background-networking",
];
/** Switches of Playwright that readers do not have: no back/forward cache, no extensions. */
const LIKE_READERS = ["--disable-back-forward-cache", "--disable-extensions"];
/** No host name resolves, so that no request can leave even if a route is missing. */
const OFFLINE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1";

/** Enables `installExtension`. */
const INSTALLING = "--enable-unsafe-extension-debugging";

/** Opens a browser with a persistent profile, the only kind that supports extensions. */
export async function launch(options: LaunchOptions): Promise<BrowserContext> {
  const { executablePath, extension, profile, headless, colorScheme, online } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    colorScheme,
    // Chromium's sandbox refuses to run as root, e.g. in a container.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headless ? { width: 1280, height: 800 } : null,
    ignoreDefaultArgs: LIKE_READERS,
    args: [extension ? loading(extension) : INSTALLING, QUIET, online ? [] : OFFLINE].flat(),
  });
}

function loading(extension: string): string[] {
  const folder = path.resolve(extension);
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
}
