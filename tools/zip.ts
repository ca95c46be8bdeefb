import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const OUTPUT = path.resolve(import.meta.dirname, "../.output");
const PACKAGES = path.join(OUTPUT, "packages");
/** Arguments of `wxt zip` for each store; for Firefox it also packs the sources. */
const STORES = [
  ["-b", "chrome"],
  ["-b", "edge"],
  ["-b", "firefox", "--mv3"],
];

/** Builds a package in `.output`; throws on failure. WXT sorts the entries and omits their times. */
function build(store: string[]): void {
  const { status } = spawnSync("npx", ["wxt", "zip", ...store], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`"wxt zip ${store.join(" ")}" failed.`);
}

const zips = (folder: string) => globSync("*.zip", { cwd: folder }).toSorted();

/** The content of a file for `sha256sum --check`. */
function sums(): string {
  const lines = zips(PACKAGES).map((file) => {
    const bytes = readFileSync(path.join(PACKAGES, file));
    return `${createHash("sha256").update(bytes).digest("hex")}  ${file}\n`;
  });
  return lines.join("");
}

function packAll(): void {
  for (const file of zips(OUTPUT)) rmSync(path.join(OUTPUT, file));
  rmSync(PACKAGES, { recursive: true, force: true });
  mkdirSync(PACKAGES, { recursive: true });
  STORES.forEach(build);
  for (const file of zips(OUTPUT)) renameSync(path.join(OUTPUT, file), path.join(PACKAGES, file));
  writeFileSync(path.join(PACKAGES, "SHA256SUMS"), sums());
}

try {
  packAll();
  console.log(`\n.output/packages:\n${sums()}`);
} catch (error) {
  console.error(`zip: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
