import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { run } from "./run.mjs";

const FOLDER = ".wxt";
/** Written by `wxt prepare`, which npm runs after an installation; it refers to the other files. */
const INDEX = `${FOLDER}/wxt.d.ts`;

/** Writes `.wxt`, which lint, types and tests need, unless all of it exists. */
export function prepareTypes() {
  if (isThere()) return;
  run("npx", ["wxt", "prepare"], "Does wxt.config.ts load?");
}

function isThere() {
  if (!existsSync(`${FOLDER}/tsconfig.json`) || !existsSync(INDEX)) return false;
  const named = [...readFileSync(INDEX, "utf8").matchAll(/path="([^"\n]{1,200})"/g)];
  return named.every(([, file = ""]) => existsSync(path.join(FOLDER, file)));
}
