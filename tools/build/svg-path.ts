import { readFileSync } from "node:fs";
import type { WxtViteConfig } from "wxt";

type Plugin = NonNullable<WxtViteConfig["plugins"]>[number];

/** `import path from "….svg?path"`: the `d` of an icon's single path, without the file around it. */
export const svgPath = (): Plugin => ({
  name: "svg-path",
  enforce: "pre",
  load(id) {
    const [file = "", query] = id.split("?");
    if (query !== "path") return undefined;
    const path = / d="([^"]+)"/.exec(readFileSync(file, "utf8"))?.[1];
    if (path === undefined) throw new Error(`${file} has no path.`);
    return `export default ${JSON.stringify(path)};`;
  },
});
