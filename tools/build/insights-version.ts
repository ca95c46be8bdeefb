import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const MODULE = "utils/insights/version.ts";
const PRINT = `import { insightsVersion } from "./${MODULE}"; process.stdout.write(insightsVersion());`;

/** The version of this very Gloss, as its own code tells it. */
function versionOf(): string {
  const command = ["--import", "tsx", "--input-type=module", "--eval", PRINT];
  return execFileSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
}

/**
 * Puts the version of the insights into scripts as it is at the build: to make it takes all the weights
 * that they are learnt into, which what only compares versions need not load.
 */
export function insightsVersion() {
  let version: string | undefined;
  return {
    name: "insights-version",
    load: (id: string) => {
      if (!id.endsWith(MODULE)) return undefined;
      version ??= versionOf();
      return `export const insightsVersion = () => ${JSON.stringify(version)};`;
    },
  };
}
