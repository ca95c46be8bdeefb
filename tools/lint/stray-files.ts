import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { BORDERS } from "./borders.ts";

const TREES = ["utils", "components", "entrypoints"];

/** Files that belong to no room, by path below `root`. */
export function strayFiles(root: string): string[] {
  const files = TREES.filter((tree) => existsSync(join(root, tree))).flatMap((tree) =>
    readdirSync(join(root, tree), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/"))
      .map((path) => path.replace(/^\//, "")),
  );
  return files.filter((file) => !BORDERS.some(({ folder }) => file.startsWith(`${folder}/`)));
}
