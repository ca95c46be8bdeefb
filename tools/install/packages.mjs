import { existsSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";

const ADVICE = "Is the package registry within reach?";

/** Runs `npm ci` unless `node_modules` holds what `package-lock.json` asks for. */
export function installPackages() {
  if (!upToDate()) run("npm", ["ci", "--no-audit", "--no-fund"], ADVICE);
}

/** npm's record of what it installed; it lacks the root and packages left out on this system. */
function upToDate() {
  const installed = lockOf("node_modules/.package-lock.json");
  if (!installed) return false;
  return Object.entries(lockOf("package-lock.json") ?? {}).every(
    ([path, { version, optional }]) =>
      path === "" ||
      (installed[path] ? installed[path].version === version && isThere(path) : optional),
  );
}

/** Whether a package and the commands in `.bin` are still there, since they may have been deleted. */
const isThere = (path) => existsSync(`${path}/package.json`) && existsSync("node_modules/.bin");

/** @returns {Record<string, { version?: string, optional?: boolean }> | undefined} */
function lockOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}
