import { existsSync } from "node:fs";
import { findChromium } from "./find-browser.mjs";
import { run } from "./run.mjs";

const ADVICE = "Install Chromium yourself, or set CHROMIUM_PATH to a Chromium browser.";

/** Makes sure that there is a Chromium to open Gloss in. */
export async function installBrowser() {
  if (await findChromium()) return;
  const debianRoot = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (debianRoot) installFromDebian();
  else run("npx", ["playwright", "install", "chromium"], ADVICE);
  if (!(await findChromium())) throw new Error(`No Chromium was found. ${ADVICE}`);
}

function installFromDebian() {
  run("apt-get", ["update"], ADVICE);
  run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], ADVICE);
}
