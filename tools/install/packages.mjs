import { existsSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";

const OLDEST_NODE = [20, 19];

/** Runs `npm ci` unless `node_modules` holds what `package-lock.json` asks for. */
export function installPackages() {
  requireNode();
  if (upToDate()) return;
  run("npm", ["ci", "--no-audit", "--no-fund"], "Is the package registry within reach?");
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Error(
    `Gloss needs Node ${OLDEST_NODE.join(".")} or later; this is ${process.version}.`,
  );
}

/** npm keeps the lock of what it installed, without the root and without what this system left out. */
function upToDate() {
  const installed = lockOf("node_modules/.package-lock.json");
  if (!installed) return false;
  return Object.entries(lockOf("package-lock.json") ?? {}).every(
    ([path, { version, optional }]) =>
      path === "" || (installed[path] ? installed[path].version === version : optional),
  );
}

/** @returns {Record<string, { version?: string, optional?: boolean }> | undefined} */
function lockOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}
