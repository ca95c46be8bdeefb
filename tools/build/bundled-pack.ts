import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const DIGEST = "assets/digest/trending-mar-12.txt";

/**
 * The bundled digest as a pack, with its papers' insights read by this version of Gloss, so that installation
 * has nothing left to read. Made by the command for packs, in a process that runs the project's code.
 */
export function bundledPack(): string {
  const pack = join(mkdtempSync(join(tmpdir(), "gloss-pack-")), "pack.json");
  const command = ["--import", "tsx", "tools/digest.ts", DIGEST, "--output", pack];
  execFileSync(process.execPath, command, { cwd: ROOT, stdio: ["ignore", "ignore", "pipe"] });
  return readFileSync(pack, "utf8");
}
