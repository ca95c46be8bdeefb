import { existsSync } from "node:fs";
import { findChromium, findFirefox } from "./find-browser.mjs";
import { run } from "./run.mjs";

const ADVICE = "Install Chromium yourself, or set CHROMIUM_PATH to a Chromium browser.";

const isDebianRoot = () => existsSync("/etc/debian_version") && process.getuid?.() === 0;

/** Installs a Chromium unless there is one. */
export async function installChromium() {
  if (await findChromium()) return;
  if (isDebianRoot()) installFromDebian("chromium", ADVICE);
  else run("npx", ["playwright", "install", "chromium"], ADVICE);
  if (!(await findChromium())) throw new Error(`No Chromium was found. ${ADVICE}`);
}

/** Tries to install a Firefox for the tests; without one they are skipped, and say so. */
export function installFirefox() {
  if (findFirefox() || !isDebianRoot()) return;
  try {
    installFromDebian("firefox-esr", "The tests in Firefox are skipped.");
  } catch (error) {
    console.log(`install: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * @param {string} name
 * @param {string} advice
 */
function installFromDebian(name, advice) {
  run("apt-get", ["update"], advice);
  run("apt-get", ["install", "-y", "--no-install-recommends", name], advice);
}
