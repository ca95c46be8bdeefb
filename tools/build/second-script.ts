import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { WxtHooks } from "wxt";

const NAME = "background-rest";
/** As `entrypoints/background/rest-door.ts` writes it. */
const HASH = "HASH_OF_THE_REST";

/** Builds the second script of the background, from the folder of the first. */
export const secondScript: WxtHooks["entrypoints:found"] = ({ config }, infos) => {
  const inputPath = path.join(config.entrypointsDir, "background/rest.ts");
  infos.push({ name: NAME, inputPath, type: "unlisted-script" });
};

/**
 * Names the second script in the first by its content. A browser that finds the first script of an update
 * unchanged keeps both as they were, so that a change of the second has to change the first.
 */
export const nameSecondScript: WxtHooks["build:done"] = ({ config }) => {
  const file = (name: string) => path.join(config.outDir, `${name}.js`);
  const hash = createHash("sha256")
    .update(readFileSync(file(NAME)))
    .digest("hex")
    .slice(0, 16);
  const first = readFileSync(file("background"), "utf8");
  if (!first.includes(HASH)) throw new Error("The background does not load its second script.");
  writeFileSync(file("background"), first.replaceAll(HASH, hash));
};
