import { existsSync } from "node:fs";
import path from "node:path";

const SYSTEM = {
  // Branded Chrome comes last: since version 137 it ignores --load-extension.
  chromium: ["chromium", "chromium-browser", "microsoft-edge", "google-chrome"],
  firefox: ["firefox-esr"],
};
const MAC_APPS = ["Chromium", "Microsoft Edge", "Google Chrome"];

/**
 * Path of the Chromium to use: CHROMIUM_PATH, else Playwright's own, else the system's.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const wanted = process.env["CHROMIUM_PATH"];
  if (wanted && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH: there is no ${wanted}.`);
  return wanted || (await playwrightsOwn()) || onPath(SYSTEM.chromium) || macApp();
}

/** Like `findChromium`, but throws if there is none. */
export async function requireChromium() {
  const found = await findChromium();
  if (!found) throw new Error("There is no Chromium; run `npm start`, which installs it.");
  return found;
}

/** Path of the Firefox to use, if there is one on this machine. */
export const findFirefox = () => onPath(SYSTEM.firefox);

async function playwrightsOwn() {
  try {
    const { chromium } = await import("@playwright/test");
    const file = chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    // Not installed for this system: try the next source.
    return undefined;
  }
}

function onPath(names) {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

const macApp = () =>
  MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`).find((file) =>
    existsSync(file),
  );
